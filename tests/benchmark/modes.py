"""What is measured in each mode; all of them alternate between mypy without and with the plugin."""

import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from ..corpus.checking import find_crash, tool_environment
from ..corpus.projects import CorpusError
from ..corpus.reports import parse_output
from .editing import Change, EditedFile, copy_of, edit, find_edited, ignore_reports
from .measuring import PLAIN, PLUGIN, Cost, Rounds, Side, Target, alternate, prepare, run_mypy

SIDES: Final = (PLAIN, PLUGIN)


def cold(target: Target, rounds: int, scratch: Path) -> Rounds:
    """An empty cache for each run, for all that is imported too."""

    def run(side: Side, _number: int) -> Cost:
        return run_mypy(target, side, scratch / side.name, cold=True).cost

    return alternate(rounds, SIDES, run, "cold")


def warm(target: Target, rounds: int, scratch: Path) -> Rounds:
    """Nothing has changed since the run before."""
    _fill(target, scratch)
    return alternate(rounds, SIDES, lambda side, _: _again(target, side, scratch), "warm")


def startup(target: Target, rounds: int, scratch: Path) -> Rounds:
    """One empty file, with a cache: what there is to do before anything is checked."""
    scratch.mkdir(parents=True)
    (scratch / "empty.py").touch()
    empty = replace(target, name="empty.py", folder=scratch, paths=("empty.py",), options=())
    return warm(empty, rounds, scratch)


def edited(target: Target, rounds: int, scratch: Path, change: Change) -> Rounds:
    """One function has changed since the run before, each time anew."""
    target, write = _editor(target, scratch, change)
    _fill(target, scratch)

    def run(side: Side, number: int) -> Cost:
        write(number)
        return _again(target, side, scratch)

    return alternate(rounds, SIDES, run, f"edit of a {change}")


def in_daemon(target: Target, rounds: int, scratch: Path, change: Change) -> Rounds:
    """One function has changed since the daemon's last answer; the time until the next one."""
    target, write = _editor(target, scratch, change)

    def run(side: Side, number: int) -> Cost:
        write(number)
        return Cost(_ask(target, side, scratch))

    try:
        for side in SIDES:
            _ask(target, side, scratch)
            run(side, rounds)  # (after its first edit, a daemon has more to do)
        return alternate(rounds, SIDES, run, f"daemon, edit of a {change}")
    finally:
        for side in SIDES:
            _dmypy(target, scratch / side.name, "stop")


MODES: Final[Mapping[str, Callable[[Target, int, Path], Rounds]]] = {
    "cold": cold,
    "warm": warm,
    "edit-body": partial(edited, change="body"),
    "edit-signature": partial(edited, change="signature"),
    "daemon-body": partial(in_daemon, change="body"),
    "daemon-signature": partial(in_daemon, change="signature"),
    "startup": startup,
}


def _fill(target: Target, scratch: Path) -> None:
    """Each side has a cache of its own, and the run that fills it does not count."""
    for side in SIDES:
        _again(target, side, scratch)


def _again(target: Target, side: Side, scratch: Path) -> Cost:
    return run_mypy(target, side, scratch / side.name).cost


def _editor(target: Target, scratch: Path, change: Change) -> tuple[Target, Callable[[int], None]]:
    target = copy_of(target, scratch)
    # As in a project whose gate is green. (mypy's daemon checks what has errors at each edit.)
    ignore_reports(target.folder, run_mypy(target, PLUGIN, scratch / PLUGIN.name).reports)
    left = len(run_mypy(target, PLUGIN, scratch / PLUGIN.name).reports)
    print(f"{left} reports are not ignored", file=sys.stderr)
    file = EditedFile(find_edited(target))
    source = file.path.read_text(encoding="utf-8")
    print(f"edits {file.path.relative_to(target.folder)}", file=sys.stderr)
    return target, lambda number: file.write(edit(source, change, number))


def _ask(target: Target, side: Side, scratch: Path) -> float:
    """Seconds until the daemon (started where there is none) has answered."""
    place = scratch / side.name
    start = time.perf_counter()
    done = _dmypy(target, place, "run", "--", *prepare(target, side, place))
    seconds = time.perf_counter() - start
    reports, stray = parse_output(done.stdout)
    if crash := find_crash(done.returncode, done.stderr.splitlines() + stray, reports):
        raise CorpusError(f"the daemon failed on {target.name}\n{crash}")
    return seconds


def _dmypy(target: Target, place: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # A cache of the daemon's would be kept for its next start only.
    return subprocess.run(
        [
            sys.executable,
            "-P",
            "-m",
            "mypy.dmypy",
            "--status-file",
            str(place / "status"),
            *arguments,
        ],
        cwd=target.folder,
        env=tool_environment(target.tool),
        capture_output=True,
        text=True,
        check=False,
    )
