"""Measures what the plugin adds to mypy's time, as ratios of runs that alternate."""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Final, Literal

from ..corpus.checking import PACKAGE, configuration, find_crash, mypy_command, tool_environment
from ..corpus.fetching import is_fetched
from ..corpus.projects import (
    ROOT,
    CorpusError,
    count_lines,
    expand_paths,
    interpreter_of,
    load_projects,
    select_projects,
    source_of,
)
from ..corpus.reports import parse_output
from ..corpus.showing import align

Mode = Literal["cold", "warm"]
MODES: Final[tuple[Mode, ...]] = ("cold", "warm")


@dataclass(frozen=True)
class Target:
    """What is checked, and the environment that its imports are looked up in."""

    name: str
    folder: Path
    paths: tuple[str, ...]
    python: Path
    options: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()


@dataclass(frozen=True)
class Cost:
    """What one run of mypy took: processor time in user and system mode, time on the clock."""

    cpu: float
    wall: float


@dataclass(frozen=True)
class Row:
    """One measure of one mode: the ratios of the pairs, and the medians that they come from."""

    mode: str
    measure: str
    median: float
    least: float
    most: float
    plain: float
    plugin: float


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; the exit status is 2 where that is not possible."""
    options = _parser().parse_args(arguments)
    try:
        target = _target(options)
        lines = count_lines(target.folder, target.paths)
        if lines < options.min_lines:
            raise CorpusError(f"{lines} lines are fewer than {options.min_lines}; see --min-lines")
        with tempfile.TemporaryDirectory(prefix="benchmark-", dir=_made(options.work)) as scratch:
            rows = [
                row
                for mode in options.modes or MODES
                for row in summarize(mode, measure(target, mode, options.pairs, Path(scratch)))
            ]
    except CorpusError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    facts = {
        "target": target.name,
        "lines": str(lines),
        "pairs": str(options.pairs),
        "mypy": version("mypy"),
        "plugin": _tool_version(),
        "python": platform.python_version(),
    }
    print(_json(facts, rows) if options.format == "json" else _text(facts, rows))
    return 0


def measure(target: Target, mode: Mode, pairs: int, scratch: Path) -> list[tuple[Cost, Cost]]:
    """Run ``pairs`` pairs, first without and then with the plugin, the next time the other way.

    A cold run has an empty cache, for all that is imported too. Warm runs share a cache with
    those of their own side only, and the run that fills it is not counted.
    """
    costs = []
    if mode == "warm":
        for plugin in (False, True):
            _run(target, plugin, _side(scratch, mode, plugin))
    for number in range(pairs):
        cost = {}
        for plugin in (False, True) if number % 2 == 0 else (True, False):
            place = _side(scratch, mode, plugin)
            if mode == "cold":
                shutil.rmtree(place / "cache", ignore_errors=True)
            cost[plugin] = _run(target, plugin, place)
        costs.append((cost[False], cost[True]))
        told = f"{mode} pair {number + 1} of {pairs}: {cost[True].cpu / cost[False].cpu:.3f}"
        print(told, file=sys.stderr, flush=True)
    return costs


def summarize(mode: Mode, costs: Sequence[tuple[Cost, Cost]]) -> list[Row]:
    """The ratios with the plugin over without it, for processor time and for the clock."""
    return [
        _row(mode, "cpu", [(plain.cpu, plugin.cpu) for plain, plugin in costs]),
        _row(mode, "wall", [(plain.wall, plugin.wall) for plain, plugin in costs]),
    ]


def _row(mode: Mode, name: str, pairs: Sequence[tuple[float, float]]) -> Row:
    ratios = [plugin / plain for plain, plugin in pairs]
    medians = [statistics.median(side) for side in zip(*pairs, strict=True)]
    return Row(mode, name, statistics.median(ratios), min(ratios), max(ratios), *medians)


def _side(scratch: Path, mode: Mode, plugin: bool) -> Path:
    return _made(scratch / mode / ("plugin" if plugin else "plain"))


def _run(target: Target, plugin: bool, place: Path) -> Cost:
    ini = place / "mypy.ini"
    ini.write_text(configuration(plugin, target.skip), encoding="utf-8")
    command = mypy_command(target.python, ini, place / "cache")
    with (place / "stdout").open("w+") as out, (place / "stderr").open("w+") as err:
        start = time.perf_counter()
        process = subprocess.Popen(
            [*command, *target.options, *target.paths],
            cwd=target.folder,
            env=tool_environment(ROOT),
            stdout=out,
            stderr=err,
        )
        # The usage of exactly this child; subprocess itself does not hand it out.
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    reports, stray = parse_output((place / "stdout").read_text(encoding="utf-8"))
    errors = (place / "stderr").read_text(encoding="utf-8").splitlines()
    if crash := find_crash(process.returncode, errors + stray, reports):
        raise CorpusError(f"mypy failed on {target.name}\n{crash}")
    return Cost(usage.ru_utime + usage.ru_stime, wall)


def _target(options: argparse.Namespace) -> Target:
    if options.paths:
        missing = [path for path in options.paths if not Path(path).exists()]
        if missing:
            raise CorpusError(f'nothing at "{missing[0]}"')
        python = options.python_executable.absolute()
        return Target(" ".join(options.paths), Path.cwd(), tuple(options.paths), python)
    (project,) = select_projects(load_projects(), [options.project])
    if not is_fetched(options.work, project):
        raise CorpusError(f'{project.name} is not fetched; run "python -m tests.corpus fetch"')
    folder = source_of(options.work, project)
    return Target(
        f"{project.name} {project.version}",
        folder,
        tuple(expand_paths(folder, project.paths)),
        interpreter_of(options.work, project),
        project.options,
        project.skip,
    )


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _tool_version() -> str:
    script = f"import {PACKAGE}; print({PACKAGE}.__version__)"
    command = [sys.executable, "-P", "-c", script]
    done = subprocess.run(
        command, env=tool_environment(ROOT), capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def _text(facts: dict[str, str], rows: Sequence[Row]) -> str:
    head = ["mode", "time", "median", "min", "max", "plain s", "plugin s"]
    cells = [
        [
            row.mode,
            row.measure,
            *(f"{ratio:.3f}" for ratio in (row.median, row.least, row.most)),
            *(f"{seconds:.2f}" for seconds in (row.plain, row.plugin)),
        ]
        for row in rows
    ]
    told = ", ".join(f"{name} {value}" for name, value in facts.items())
    return f"{told}\n{align([head, *cells])}"


def _json(facts: dict[str, str], rows: Sequence[Row]) -> str:
    return json.dumps({**facts, "rows": [asdict(row) for row in rows]}, indent=2)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least one pair is needed")
    return number


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmark.benchmark")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="check these, not a project")
    parser.add_argument("--project", default="python-telegram-bot", help="a project of the corpus")
    parser.add_argument(
        "--pairs", type=_positive, default=7, metavar="N", help="how many pairs of runs"
    )
    parser.add_argument("--mode", dest="modes", action="append", choices=MODES)
    parser.add_argument("--min-lines", type=int, default=50_000, metavar="N")
    parser.add_argument(
        "--python-executable",
        type=Path,
        default=Path(sys.executable),
        help="the environment of PATH (default: the one that runs this)",
    )
    parser.add_argument("--format", choices=["text", "json"], default="text")
    parser.add_argument("--work", type=lambda text: Path(text).resolve(), default=ROOT / ".corpus")
    return parser


if __name__ == "__main__":
    sys.exit(main())
