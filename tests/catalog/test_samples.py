"""Code that calls every library, in forms that block and forms that do not, checked by mypy.

A line of a sample that must be reported names what is reported in a comment: ``# blocks: NAME``, or
``# holds: NAME`` for a lock that is held by awaiting code. No other line is. The samples are
checked in one run, as a user's project would be.
"""

import re
import shutil
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from mypy import api

from mypy_async_validator.analysis import arguments, blocking
from mypy_async_validator.catalog.entry import Entry, Overload
from mypy_async_validator.catalog.locate import find_distributions
from mypy_async_validator.catalog.prove import HERE, entries_of
from mypy_async_validator.catalog.read import ANY_METHOD, KINDS, read_overlay
from mypy_async_validator.catalog.shipped import shipped_stubs
from mypy_async_validator.config import UNCOUNTED_KINDS

SAMPLES: Final = Path(__file__).parent / "samples"
DISTRIBUTIONS: Final = find_distributions([shipped_stubs()])
EXPECTED: Final = re.compile(r"#\s*(?:blocks|holds):\s*(?P<names>.+?)\s*$")
REPORTED: Final = re.compile(
    r'^(?P<file>[^:]+):(?P<line>\d+): error: (?:\w+ (?:over )?)?"(?P<name>[^"]+)" '
    r"(?:blocks .*\[blocking-call\]|is held .*\[lock-across-await\])$"
)
ERROR: Final = re.compile(r"^[^:]+:\d+: error: ")


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator["Run"]:
    """One run of mypy over all samples; which form of an entry decided is written down."""
    decided: set[tuple[str, int]] = set()
    original = arguments.find_overload

    def find_overload(entry: Entry, *rest: object) -> Overload | None:
        found: Overload | None = original(entry, *rest)  # type: ignore[arg-type]
        if found is not None:
            decided.add((entry.name, entry.overloads.index(found)))
        return found

    # Not under their own names: those are the names of the libraries.
    folder = tmp_path_factory.mktemp("samples")
    for path in SAMPLES.glob("*.py"):
        shutil.copy(path, folder / f"sample_{path.name}")
    untyped = sorted(
        {m.partition(".")[0] for d in DISTRIBUTIONS if d.types == "none" for m in d.modules}
    )
    (folder / "mypy.ini").write_text(
        "[mypy]\nplugins = mypy_async_validator\ncheck_untyped_defs = True\nshow_traceback = True\n"
        + "".join(f"[mypy-{p},{p}.*]\nfollow_untyped_imports = True\n" for p in untyped)
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocking, "find_overload", find_overload)
        patch.chdir(folder)
        out, err, _ = api.run(
            [
                f"--config-file={folder / 'mypy.ini'}",
                f"--cache-dir={folder / 'cache'}",
                "--no-error-summary",
                "--platform=linux",
                *sorted(path.name for path in folder.glob("*.py")),
            ]
        )
    assert err == ""
    yield Run(out.splitlines(), decided)


class Run:
    """What mypy said, and which forms of the entries the calls met."""

    def __init__(self, lines: list[str], decided: set[tuple[str, int]]) -> None:
        self.lines = lines
        self.decided = decided


@cache
def _entries() -> Mapping[str, Entry]:
    """Those of this Python, without what a newer one has dropped: samples are for both."""
    found: dict[str, Entry] = {}
    for distribution in DISTRIBUTIONS:
        for module, path in distribution.modules.items():
            overlay = read_overlay(path, module, version=HERE.version, platform=HERE.platform)
            newest = read_overlay(path, module, version=(3, 14), platform=HERE.platform)
            kept = {entry.name for *_, entry in entries_of(newest)}
            for owner, _, entry in entries_of(overlay):
                if owner not in overlay.variables.values() and entry.name in kept:
                    found[entry.name] = entry
    return found


def test_each_line_is_reported_as_it_says(run: Run) -> None:
    wanted = {
        (f"sample_{path.name}", number, name.strip())
        for path in SAMPLES.glob("*.py")
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if (found := EXPECTED.search(line))
        for name in found["names"].split(",")
    }
    reported = {
        (found["file"], int(found["line"]), found["name"])
        for line in run.lines
        if (found := REPORTED.match(line))
    }
    assert wanted, "the samples say nothing"
    assert sorted(wanted - reported) == []
    assert sorted(reported - wanted) == []


def test_the_samples_have_no_other_errors(run: Run) -> None:
    assert [x for x in run.lines if ERROR.match(x) and not REPORTED.match(x)] == []


def test_every_library_has_a_sample() -> None:
    names = {path.stem for path in SAMPLES.glob("*.py")}
    wanted = {d.name.replace("-", "_") for d in DISTRIBUTIONS if d.name != "stdlib"}
    assert wanted - names == set()
    assert names - wanted == {"stdlib_files", "stdlib_waits"}


def test_every_form_of_an_entry_is_met(run: Run) -> None:
    """Where the arguments decide, the forms that block and those that do not are both tried."""
    forms = {
        (name, index)
        for name, entry in _entries().items()
        # (What stands for all methods has the name of each.)
        if not name.endswith(f".{ANY_METHOD}")
        if len({overload.marker for overload in entry.overloads}) > 1
        for index in range(len(entry.overloads))
    }
    assert sorted(forms - run.decided) == []


def test_every_kind_that_counts_is_met(run: Run) -> None:
    met = {
        overload.marker.kind
        for name, index in run.decided
        if name in _entries() and (overload := _entries()[name].overloads[index]).marker
    }
    assert set(KINDS) - UNCOUNTED_KINDS - met == set()
