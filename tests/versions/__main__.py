"""The command line; ``README.md`` beside this file tells how to use it."""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .environments import prepare
from .matrix import (
    ROOT,
    Cell,
    Python,
    VersionsError,
    cells_of,
    find_python,
    last_of_each_minor,
    numbers,
    oldest_mypy,
    own_version,
    released_mypys,
    supported_pythons,
)
from .running import SLICES, Result, run_tests, table


def main(arguments: Sequence[str] | None = None) -> int:
    """Try the chosen cells; returns 1 if anything broke, 2 if it could not be tried."""
    options = _parser().parse_args(arguments)
    try:
        cells, missing = _cells(options)
        results = [Result(Cell(python, "-"), problem="not installed") for python in missing]
        broken = False
        for cell in cells:
            print(f"Python {cell.python.version}, mypy {cell.mypy} ...", file=sys.stderr)
            python = prepare(cell, options.work)
            if options.newest or options.probe:
                broken |= not _fits(python, options.work)
            if not options.probe:
                tests = options.tests or SLICES[options.slice]
                results.append(run_tests(cell, python, tests, options.workers))
    except VersionsError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    if not options.probe:
        print(table(results))
    tried = results[len(missing) :]
    return 1 if broken or not all(result.is_good for result in tried) else 0


def _cells(options: argparse.Namespace) -> tuple[list[Cell], list[Python]]:
    """What to try, and the supported Pythons that are not installed."""
    if options.python or options.newest or options.oldest:
        pythons = [find_python(wanted) for wanted in options.python or [own_version()]]
        if absent := [python.version for python in pythons if not python.path]:
            raise VersionsError(f"Python {', '.join(absent)} is not installed")
    else:
        pythons = [find_python(version) for version in supported_pythons()]
    found = sorted((p for p in pythons if p.path), key=lambda p: numbers(p.version))
    missing = [p for p in pythons if not p.path]
    mypys = options.mypy
    if not mypys and options.oldest:
        mypys = [".".join(map(str, oldest_mypy()))]
    elif not mypys:
        mypys = last_of_each_minor(released_mypys(pre=options.pre))
        mypys = mypys[-1:] if options.newest else mypys
    return cells_of(found, mypys, every=options.every or bool(options.mypy)), missing


def _fits(python: Path, work: Path) -> bool:
    """Say what of mypy the package relies on that is no longer there."""
    done = subprocess.run(
        [str(python), "-m", "tests.versions.probe", str(work / "probe")],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    return done.returncode == 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.versions", description=__doc__)
    add = parser.add_argument
    add("--python", action="append", help="a version, or a path (default: all that are supported)")
    add("--mypy", action="append", help="a version, or what pip is to install, such as a URL")
    add("--oldest", action="store_true", help="only the oldest mypy, on this Python")
    add(
        "--newest", action="store_true", help="only the newest mypy, on this Python; probe it first"
    )
    add("--pre", action="store_true", help="pre-releases of mypy count as well")
    add("--every", action="store_true", help="every mypy on every Python")
    add("--probe", action="store_true", help="run no tests: look only at what mypy has")
    add("--slice", choices=sorted(SLICES), default="short", help="which tests (default: short)")
    add("--workers", default="logical", help="for pytest's -n; 0 for one process")
    add("--work", type=Path, default=ROOT / ".versions", help="where the environments are kept")
    add("tests", nargs="*", help="what pytest is given instead of a slice (after --)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
