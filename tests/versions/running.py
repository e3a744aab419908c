"""Run tests in an environment, and say how it went."""

import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from .matrix import ROOT, Cell

SLICES: Final = {
    # What finds most in little time: every story in the modes that differ most, the table of
    # mypy's nodes, and the first cases of each code.
    "short": (
        "tests/unit/test_children.py",
        "tests/unit/test_versions.py",
        "tests/scenarios/test_stories.py",
        "tests/checks/test_async_override.yml",
        "tests/checks/test_coroutine_value.yml",
        "tests/checks/test_unannotated_decorators.yml",
        "tests/checks/test_unused_coroutine.yml",
        "-k",
        "not test_story or cold- or warm- or daemon-",
    ),
    # All that needs none of the libraries which the overlays describe.
    "all": ("tests/unit", "tests/checks", "tests/docs", "tests/scenarios"),
}


@dataclass(frozen=True)
class Result:
    """How the tests of a cell went."""

    cell: Cell
    passed: int = 0
    skipped: int = 0
    """Also what is known to differ in this version (``differences.py``)."""
    failures: tuple[str, ...] = ()
    seconds: float = 0
    problem: str = ""
    """Why there are no results."""

    @property
    def is_good(self) -> bool:
        return bool(self.passed) and not self.failures and not self.problem


def run_tests(cell: Cell, python: Path, tests: Sequence[str], workers: str) -> Result:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        spread = ["-n", workers, "--dist", "loadfile"] if workers != "0" else []
        command = [str(python), "-m", "pytest", "-p", "no:cacheprovider", f"--junitxml={report}"]
        began = time.monotonic()
        done = subprocess.run(
            [*command, *spread, *tests],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        seconds = time.monotonic() - began
        if not report.exists():
            return Result(cell, problem="\n".join(done.stdout.splitlines()[-20:]))
        result = read_report(cell, report.read_text(), seconds)
    if done.returncode and result.is_good:
        return Result(cell, problem="\n".join(done.stdout.splitlines()[-20:]))
    return result


def read_report(cell: Cell, report: str, seconds: float) -> Result:
    """What pytest's report in JUnit's format says."""
    passed, skipped, failures = 0, 0, []
    for case in ElementTree.fromstring(report).iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None:
            failures.append(f"{case.get('classname')}::{case.get('name')}")
        elif case.find("skipped") is not None:
            skipped += 1
        else:
            passed += 1
    return Result(cell, passed, skipped, tuple(failures), seconds)


def table(results: Sequence[Result], shown: int = 5) -> str:
    """A line for each cell, and below it the first tests that failed."""
    rows = [["Python", "mypy", "passed", "failed", "skipped", "seconds"]]
    notes = []
    for result in results:
        cell = result.cell
        counts = (result.passed, len(result.failures), result.skipped, round(result.seconds))
        cells = ["-"] * 4 if result.problem else [*map(str, counts)]
        rows.append([cell.python.version, cell.mypy, *cells])
        told = [result.problem] if result.problem else [*result.failures[:shown]]
        if len(result.failures) > shown:
            told.append(f"... and {len(result.failures) - shown} more")
        if told:
            notes += ["", f"Python {cell.python.version}, mypy {cell.mypy}:", *told]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    return "\n".join([*lines, *notes])
