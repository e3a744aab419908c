"""Tell stories in a mode: write the files of each step, run mypy, and sort what it says."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Final

from .modes import Mode
from .stories import Story

_INI: Final = """\
[mypy]
plugins = {plugins}
check_untyped_defs = True
warn_unused_ignores = True
show_traceback = True
explicit_package_bases = True
exclude = /overlays/
[mypy-mypy_async_validator.*]
follow_imports = silent
"""
_SECONDS: Final = 120  # for one run; a mypy that hangs is a failure, too


@dataclass
class Output:
    """What one run said about each story; ``other`` is about none, as a traceback is."""

    of_stories: dict[str, list[str]]
    other: list[str] = field(default_factory=list)

    def reports(self, story: Story) -> list[str]:
        return sorted(self.of_stories[story.name])


Told = list[list[Output]]
"""For each step the outputs of one run or more, which should all be the same."""


def tell_all(mode: Mode, stories: Sequence[Story], folder: Path) -> dict[str, Told]:
    """Tell all stories, in one project as far as they can be: a run of mypy for each step."""
    together = [story for story in stories if not story.alone]
    groups = [[story] for story in stories if story.alone] + ([together] if together else [])
    told = {}
    for group in groups:
        outputs = _tell(mode, group, folder / group[0].name)
        told.update({story.name: outputs for story in group})
    return told


def _tell(mode: Mode, stories: Sequence[Story], folder: Path) -> Told:
    project = _Project(folder / "project")
    told = []
    processes = nullcontext(_processes(mode, folder))
    with processes if mode.daemon == "no" else _daemon(mode, folder) as check:
        for number in range(max(len(story.steps) for story in stories)):
            steps = {story.name: story.at(number) for story in stories}
            ini = _INI.format(plugins=mode.plugins) + "".join(s.ini for s in steps.values())
            files = {
                f"{n}/{path}": text for n, s in steps.items() for path, text in s.files.items()
            }
            changes = [project.bring_to({"mypy.ini": ini, **files})]
            if mode.again:
                changes.append(_NO_CHANGE)
            told.append([_sorted_out(check(change), stories) for change in changes])
    return told


@dataclass(frozen=True)
class _Change:
    """The files that a step writes and removes."""

    written: Sequence[str] = ()
    removed: Sequence[str] = ()

    @property
    def of_configuration(self) -> bool:
        """Does it change what mypy (or the plugin) reads only when it starts?"""
        paths = [*self.written, *self.removed]
        return any(path == "mypy.ini" or "/overlays/" in path for path in paths)


_NO_CHANGE: Final = _Change()


class _Project:
    """A directory that is brought from one step to the next by as few changes as possible."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: Mapping[str, str] = {}
        # mypy notices a change by the time of the file, of which it looks at the seconds.
        self._moments = count(int(time.time()) - 10_000, 2)

    def bring_to(self, files: Mapping[str, str]) -> _Change:
        moment = next(self._moments)
        removed = sorted(self._files.keys() - files.keys())
        written = sorted(path for path, text in files.items() if self._files.get(path) != text)
        for path in removed:
            self._remove(self._folder / path)
        for name in written:
            path = self._folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files[name])
            os.utime(path, (moment, moment))
        self._files = files
        return _Change(written, removed)

    def _remove(self, path: Path) -> None:
        path.unlink()
        if not any(path.parent.iterdir()):  # an empty directory is a namespace package
            path.parent.rmdir()


_Check = Callable[[_Change], str]
"""Runs mypy after a change, and returns what it says."""


def _processes(mode: Mode, folder: Path) -> _Check:
    fresh = count()

    def check(_: _Change) -> str:
        match mode.cache:
            case "none":
                cache = os.devnull
            case "fresh":
                cache = str(folder / f"cache{next(fresh)}")
            case "kept":
                cache = str(folder / "cache")
        command = ["mypy", "--no-error-summary", "--cache-dir", cache, *mode.options, "."]
        return _run(folder, command)

    return check


@contextmanager
def _daemon(mode: Mode, folder: Path) -> Iterator[_Check]:
    dmypy = ["dmypy", "--status-file", str(folder / "status.json")]
    options = ["--no-error-summary", *mode.options]

    def check(change: _Change) -> str:
        if change.of_configuration and mode.starts_from_cache:
            _run(folder, ["mypy", "--cache-fine-grained", "."])
        if change.of_configuration:
            # The daemon ends by itself if this process is killed.
            restart = ["restart", "--timeout", str(_SECONDS)]
            _run(folder, [*dmypy, *restart, "--", *options])
        if change == _NO_CHANGE or (mode.daemon == "recheck" and not change.of_configuration):
            return _run(folder, [*dmypy, "recheck"])
        if mode.daemon in ("run", "recheck"):
            return _run(folder, [*dmypy, "run", "--", *options, "."])
        if change.of_configuration:
            return _run(folder, [*dmypy, "check", "."])
        named = ["--update", *change.written, "--remove", *change.removed]
        return _run(folder, [*dmypy, "recheck", *named])

    try:
        yield check
    finally:
        _run(folder, [*dmypy, "kill"])


def _run(folder: Path, command: list[str]) -> str:
    program, *arguments = command
    module = {"mypy": "mypy", "dmypy": "mypy.dmypy"}[program]
    try:
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            cwd=folder / "project",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        return str(error)
    return done.stdout


def _sorted_out(text: str, stories: Sequence[Story]) -> Output:
    """The lines about each story, without the name of its package."""
    output = Output({story.name: [] for story in stories})
    # What a syntax error is called depends on the parser.
    text = re.sub(r"error: .*  \[syntax\]", "error: Invalid syntax  [syntax]", text)
    for line in text.splitlines():
        name, slash, rest = line.partition("/")
        if slash and name in output.of_stories:
            output.of_stories[name].append(rest)
        else:
            output.other.append(line)
    return output
