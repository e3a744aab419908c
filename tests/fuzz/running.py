"""Runs of mypy on a project that changes: cold, warm, in the daemon; with the plugin or without."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Final

from ..corpus.projects import ROOT

FAILED: Final = "failed here"  # a part of what the plugin says where it goes on after a failure
_NEVER_DROPPED: Final = ("INTERNAL ERROR", "Traceback (most recent call last)")

_CRASH_IN: Final = re.compile(r"(\S+\.py):\d*:? ?error: INTERNAL ERROR")

_INI: Final = """\
[mypy]
{plugins}
check_untyped_defs = True
ignore_missing_imports = True
follow_untyped_imports = False
show_traceback = True
warn_unused_ignores = True
enable_error_code = truthy-bool
"""


@dataclass(frozen=True)
class Run:
    """What a run of mypy said: JSON lines, and what is no report."""

    lines: tuple[str, ...] = ()
    stray: tuple[str, ...] = ()
    status: int = 0
    is_hung: bool = False

    @property
    def said(self) -> frozenset[str]:
        """The reports in any order."""
        return frozenset(self.lines)

    @property
    def crash(self) -> str:
        """Why the reports are not to be trusted; nothing where they are."""
        if self.is_hung:
            return "mypy did not end"
        text = "\n".join(self.stray)
        if any(sign in text for sign in _NEVER_DROPPED) or FAILED in text:
            return text
        notes = [line for line in self.lines if FAILED in line]
        if notes:
            return notes[0]
        if self.status not in {0, 1} and not self.unparsed:
            return f"mypy ended with exit status {self.status}\n{text}"
        return ""

    @property
    def unparsed(self) -> frozenset[str]:
        """The files that mypy crashes on, or with errors after which it checks nothing else."""
        if self.status != 2:
            return frozenset()
        if found := [match[1] for line in self.stray if (match := _CRASH_IN.match(line))]:
            return frozenset(found)
        records = [json.loads(line) for line in self.lines]
        errors = [r for r in records if r["severity"] == "error"]
        # (What is only at the wrong place, such as ``async for``, keeps mypy from nothing.)
        no_code = [r for r in errors if r["code"] is None]
        syntax = [r for r in errors if r["code"] == "syntax" and " outside " not in r["message"]]
        return frozenset(record["file"] for record in no_code or syntax)


class Project:
    """The files that mypy checks; each change is one that mypy notices."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._files: dict[str, str] = {}
        self._moments = count(1_700_000_000, 2)  # mypy looks at whole seconds
        folder.mkdir(parents=True, exist_ok=True)

    def bring_to(self, files: Mapping[str, str]) -> None:
        moment = next(self._moments)
        for name in self._files.keys() - files.keys():
            (self.folder / name).unlink()
        for name, text in files.items():
            if self._files.get(name) != text:
                path = self.folder / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8", newline="")
                os.utime(path, (moment, moment))
        self._files = dict(files)


@dataclass(frozen=True)
class Mypy:
    """How mypy is started."""

    folder: Path
    """For the configuration and the caches."""
    plugin: bool
    seconds: float
    python: str | None = None
    """The interpreter whose libraries are meant."""
    options: tuple[str, ...] = ()

    def check(
        self, project: Project, paths: Sequence[str], cache: str, options: Sequence[str] = ()
    ) -> Run:
        command = [sys.executable, "-P", "-m", "mypy", *self._arguments(cache), *options, *paths]
        return _run(command, project.folder, self.seconds)

    @contextmanager
    def daemon(self, project: Project, paths: Sequence[str]) -> Iterator["Daemon"]:
        """A daemon that is ended afterwards."""
        name = "plugin" if self.plugin else "plain"
        status = str((self.folder / f"dmypy-{name}.json").resolve())
        dmypy = [sys.executable, "-P", "-m", "mypy.dmypy", "--status-file", status]
        run = ["run", "--timeout", "600", "--", *self._arguments(f"daemon-{name}"), *paths]
        daemon = Daemon([*dmypy, *run], project.folder, self.seconds)
        try:
            yield daemon
        finally:
            _run([*dmypy, "kill"], project.folder, self.seconds)
            Path(status).unlink(missing_ok=True)

    def fill(self, cache: str, base: Path) -> None:
        """Let a cache hold what ``base`` holds: the libraries and none of the project."""
        place = self.folder / cache
        shutil.rmtree(place, ignore_errors=True)
        if base.exists():
            shutil.copytree(base, place)

    def _arguments(self, cache: str) -> list[str]:
        ini = self.folder / ("plugin.ini" if self.plugin else "plain.ini")
        if not ini.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            plugins = "plugins = mypy_async_validator" if self.plugin else ""
            ini.write_text(_INI.format(plugins=plugins))
        place = cache if cache == os.devnull else str(self.folder / cache)
        arguments = ["--output=json", "--config-file", str(ini), "--cache-dir", place]
        if self.python is not None:
            arguments += ["--python-executable", self.python]
        return [*arguments, *self.options]


@dataclass(frozen=True)
class Daemon:
    """``dmypy run``, which finds out by itself which files have changed."""

    command: list[str]
    folder: Path
    seconds: float

    def check(self) -> Run:
        return _run(self.command, self.folder, self.seconds)


def _run(command: list[str], folder: Path, seconds: float) -> Run:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("MYPY")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPATH"] = str(ROOT)
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        output, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return Run(is_hung=True)
    lines, stray = [], []
    for line in output.splitlines():
        if line.startswith('{"file"'):
            lines.append(line)
        elif not line.startswith(("Daemon started", "Found ", "Success: ")):
            stray.append(line)
    return Run(tuple(lines), tuple(stray), process.returncode)
