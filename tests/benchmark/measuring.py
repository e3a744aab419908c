"""Runs of mypy that alternate between sides, what each of them took, and the ratios of that."""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..corpus.checking import PACKAGE, configuration, find_crash, mypy_command, tool_environment
from ..corpus.projects import ROOT, CorpusError
from ..corpus.reports import Report, parse_output


@dataclass(frozen=True)
class Target:
    """What is checked, and the environment that its imports are looked up in."""

    name: str
    folder: Path
    paths: tuple[str, ...]
    python: Path
    options: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    tool: Path = ROOT
    """Where Python finds the plugin: a checkout, or what ``installed`` gives."""


@dataclass(frozen=True)
class Side:
    """One of the ways to run mypy that are compared."""

    name: str
    plugin: bool
    options: tuple[str, ...] = ()
    plugin_file: Path | None = None
    """Stands for the plugin where it is not the plugin itself."""


PLAIN = Side("plain", plugin=False)
PLUGIN = Side("plugin", plugin=True)


@dataclass(frozen=True)
class Cost:
    """What one run took: seconds of the processor (user and system mode) and on the clock, and
    the largest resident memory (in the unit of the system). ``None``: not measured.
    """

    wall: float
    cpu: float | None = None
    memory: int | None = None


@dataclass(frozen=True)
class Run:
    """One run of mypy that came to its end."""

    cost: Cost
    reports: tuple[Report, ...]
    log: str


Rounds = list[Mapping[Side, Cost]]
"""For each round, what each side took."""


@dataclass(frozen=True)
class Row:
    """One measure of one mode: the ratios of the rounds, and the medians that they come from."""

    mode: str
    side: str
    measure: str
    median: float
    least: float
    most: float
    base: float
    value: float


def alternate(
    rounds: int, sides: Sequence[Side], run: Callable[[Side, int], Cost], told: str = ""
) -> Rounds:
    """Run all sides in each round; the next round begins with another side.

    So a machine that warms up or gets busy does so for all of them.
    """
    results: Rounds = []
    for number in range(rounds):
        start = number % len(sides)
        costs = {side: run(side, number) for side in (*sides[start:], *sides[:start])}
        results.append(costs)
        shown = ", ".join(f"{side.name} {_main(costs[side]):.2f} s" for side in sides)
        print(f"{told} {number + 1} of {rounds}: {shown}", file=sys.stderr, flush=True)
    return results


def summarize(mode: str, sides: Sequence[Side], rounds: Rounds) -> list[Row]:
    """The ratios of each side over the first one, for each measure that was taken."""
    base, *others = sides
    rows = []
    for side in others:
        for measure in ("cpu", "wall", "memory"):
            pairs = [(getattr(r[base], measure), getattr(r[side], measure)) for r in rounds]
            if all(None not in pair for pair in pairs):
                rows.append(_row(mode, side.name, measure, pairs))
    return rows


def run_mypy(target: Target, side: Side, place: Path, *, cold: bool = False) -> Run:
    """Check the target once; ``place`` holds the side's configuration and its cache."""
    command = prepare(target, side, place)
    if cold:
        shutil.rmtree(place / "cache", ignore_errors=True)
    with (place / "stdout").open("w+") as out, (place / "stderr").open("w+") as err:
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "mypy", *command],
            cwd=target.folder,
            env=tool_environment(target.tool),
            stdout=out,
            stderr=err,
        )
        # The usage of exactly this child; subprocess itself does not hand it out.
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    reports, stray = parse_output((place / "stdout").read_text(encoding="utf-8"))
    log = (place / "stderr").read_text(encoding="utf-8")
    if crash := find_crash(process.returncode, log.splitlines() + stray, reports):
        raise CorpusError(f"mypy failed on {target.name}\n{crash}")
    cost = Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
    return Run(cost, tuple(reports), log)


def installed(folder: Path) -> Path:
    """Install the package of this checkout there as its users have it: from a wheel, compiled."""
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target"]
    done = subprocess.run(
        [*install, str(folder), str(ROOT)], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise CorpusError(f"pip cannot install the package\n{done.stderr.strip()}")
    return folder


def prepare(target: Target, side: Side, place: Path) -> list[str]:
    """Write the side's configuration to ``place``, and give the arguments of mypy."""
    place.mkdir(parents=True, exist_ok=True)
    ini = place / "mypy.ini"
    text = configuration(side.plugin, target.skip)
    if side.plugin_file is not None:
        text = text.replace(f"plugins = {PACKAGE}", f"plugins = {side.plugin_file}")
    ini.write_text(text, encoding="utf-8")
    command = mypy_command(target.python, ini, place / "cache")
    arguments = command[command.index("mypy") + 1 :]
    return [*arguments, *target.options, *side.options, *target.paths]


def markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table whose columns line up in the source too: the first to the left, others right."""
    widths = [max(len(row[index]) for row in (head, *rows)) for index in range(len(head))]
    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    lines = [
        [row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]
        for row in (head, rule, *rows)
    ]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def ratio_text(row: Row) -> str:
    return f"{row.median:.2f} ({row.least:.2f} to {row.most:.2f})"


def positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _main(cost: Cost) -> float:
    return cost.wall if cost.cpu is None else cost.cpu


def _row(mode: str, side: str, measure: str, pairs: Sequence[tuple[float, float]]) -> Row:
    ratios = [value / base for base, value in pairs]
    medians = [statistics.median(values) for values in zip(*pairs, strict=True)]
    return Row(mode, side, measure, statistics.median(ratios), min(ratios), max(ratios), *medians)
