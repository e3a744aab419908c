"""Runs mypy on one project, with the plugin of a given checkout or without any plugin."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from .fetching import is_fetched
from .projects import (
    CorpusError,
    Project,
    count_lines,
    expand_paths,
    interpreter_of,
    source_of,
)
from .reports import Report, parse_output

PACKAGE: Final = "mypy_async_validator"


@dataclass(frozen=True)
class Setup:
    """How mypy is run: whose plugin, under which name the cache is kept, further options."""

    label: str
    tool: Path
    plugin: bool = True
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What one run of mypy gave; ``crash`` says why its reports are not to be trusted."""

    project: Project
    reports: tuple[Report, ...]
    lines: int
    seconds: float
    crash: str = ""


def configuration(plugin: bool, skip: Iterable[str] = ()) -> str:
    """The text of mypy.ini; with and without the plugin it differs in nothing but that line."""
    lines = ["[mypy]", *([f"plugins = {PACKAGE}"] if plugin else [])]
    lines += ["check_untyped_defs = True", "ignore_missing_imports = True", "show_traceback = True"]
    for module in skip:
        lines += [f"[mypy-{module}]", "follow_imports = skip"]
    return "\n".join(lines) + "\n"


def mypy_command(python: Path, configuration_file: Path, cache: Path) -> list[str]:
    """The part of mypy's command line that all runs share.

    ``-P`` keeps the folder that mypy runs in, the checked project, away from mypy's own imports.
    """
    command = [sys.executable, "-P", "-m", "mypy", "--output=json"]
    command += ["--python-executable", str(python), "--config-file", str(configuration_file)]
    return [*command, "--cache-dir", str(cache)]


def tool_environment(tool: Path) -> dict[str, str]:
    """The environment in which Python finds the plugin of the checkout ``tool`` first."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("MYPY")}
    # An installed plugin has its bytecode; without it, each run would compile the plugin anew.
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    return {**kept, "PYTHONPATH": str(tool)}


def tool_codes(tool: Path) -> frozenset[str]:
    """The error codes that the plugin of the checkout ``tool`` defines."""
    script = f"import {PACKAGE}.codes as c; print(c.__file__); print(*c.ALL_CODES)"
    done = subprocess.run(
        [sys.executable, "-P", "-c", script],
        env=tool_environment(tool),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise CorpusError(f"the plugin in {tool} cannot be imported: {reason}")
    file, codes = done.stdout.splitlines()
    if not Path(file).resolve().is_relative_to(tool.resolve()):
        raise CorpusError(f"the plugin in {tool} is hidden by the one at {file}")
    return frozenset(codes.split())


def check_project(work: Path, project: Project, setup: Setup) -> Outcome:
    """Run mypy on the project; its cache is kept until the plugin or its stubs change."""
    if not is_fetched(work, project):
        raise CorpusError(f'{project.name} is not fetched as it is listed; run "fetch" first')
    source = source_of(work, project)
    paths = expand_paths(source, project.paths)
    place = work / "cache" / project.name / setup.label
    ini = _prepare(place, project, setup)
    command = mypy_command(interpreter_of(work, project), ini, place / "cache")
    start = time.monotonic()
    done = subprocess.run(
        [*command, *project.options, *setup.options, *paths],
        cwd=source,
        env=tool_environment(setup.tool),
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.monotonic() - start
    reports, stray = parse_output(done.stdout)
    crash = find_crash(done.returncode, done.stderr.splitlines() + stray, reports)
    return Outcome(project, tuple(reports), count_lines(source, paths), seconds, crash)


def find_crash(status: int, lines: list[str], reports: list[Report]) -> str:
    """Say how mypy failed, or nothing where it ran to its end.

    Exit status 2 is also what mypy gives for a file that it cannot parse; the rest of the
    project is then not checked, which is as good as a crash here.
    """
    telling = [*lines, *(f"{report.file}: {report.message}" for report in reports[-1:])]
    if any("INTERNAL ERROR" in line or line.startswith("Traceback (most") for line in lines):
        return "\n".join(lines[-20:])
    if status not in {0, 1}:
        return "\n".join([f"mypy ended with exit status {status}", *telling[-20:]])
    return ""


def _prepare(place: Path, project: Project, setup: Setup) -> Path:
    """Write the configuration; throw the cache away where it is another plugin's.

    mypy's cache knows the plugin's main file only, and a plugin under development must not be
    judged by what an earlier version of its other modules found.
    """
    stamp = place / "tool"
    digest = _tool_digest(setup.tool) if setup.plugin else "none"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != digest:
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        stamp.write_text(digest, encoding="utf-8")
    ini = place / "mypy.ini"
    ini.write_text(configuration(setup.plugin, project.skip), encoding="utf-8")
    return ini


def _tool_digest(tool: Path) -> str:
    digest = sha256()
    files = [*(tool / PACKAGE).rglob("*.py"), *(tool / "stubs").rglob("*.pyi")]
    for file in sorted(files):
        content = file.read_bytes()
        digest.update(f"{file.relative_to(tool).as_posix()} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()
