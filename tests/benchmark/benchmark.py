"""Measures what the plugin adds to mypy's time, as ratios of runs that alternate."""

import argparse
import json
import platform
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, replace
from importlib.metadata import version
from pathlib import Path

from ..corpus.checking import PACKAGE, tool_environment
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
from .generated.project import generate
from .generated.scaling import target_of
from .measuring import Row, Target, installed, markdown, positive, ratio_text, summarize
from .modes import MODES, SIDES
from .profiling import profile


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; the exit status is 2 where that is not possible."""
    options = _parser().parse_args(arguments)
    options.work.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(prefix="benchmark-", dir=options.work) as scratch:
            print(_measure(options, Path(scratch)))
    except CorpusError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


def _measure(options: argparse.Namespace, scratch: Path) -> str:
    target = replace(_target(options, scratch), tool=installed(scratch / "tool"))
    lines = count_lines(target.folder, target.paths)
    if lines < options.min_lines:
        raise CorpusError(f"{lines} lines are fewer than {options.min_lines}; see --min-lines")
    if options.profile:
        return profile(target, scratch, is_warm=options.modes == ["warm"])
    rows = []
    for mode in options.modes or MODES:
        rounds = MODES[mode](target, options.pairs, scratch / mode)
        rows += summarize(mode, SIDES, rounds)
    facts = {
        "target": target.name,
        "lines": str(lines),
        "pairs": str(options.pairs),
        "mypy": version("mypy"),
        "plugin": _tool_version(target.tool),
        "python": platform.python_version(),
    }
    if options.format == "json":
        return json.dumps({**facts, "rows": [asdict(row) for row in rows]}, indent=2)
    return _text(facts, rows)


def _target(options: argparse.Namespace, scratch: Path) -> Target:
    if options.generated:
        generated = scratch / "generated"
        generate(generated, options.generated)
        return target_of(generated, options.generated)
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


def _tool_version(tool: Path) -> str:
    script = f"import {PACKAGE}; print({PACKAGE}.__version__)"
    command = [sys.executable, "-P", "-c", script]
    done = subprocess.run(
        command, env=tool_environment(tool), capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def _text(facts: dict[str, str], rows: Sequence[Row]) -> str:
    measures = ("cpu", "wall", "memory")
    cells = {(row.mode, row.measure): ratio_text(row) for row in rows}
    modes = dict.fromkeys(row.mode for row in rows)
    table = [[mode, *(cells.get((mode, measure), "") for measure in measures)] for mode in modes]
    told = ", ".join(f"{name} {value}" for name, value in facts.items())
    return f"{told}\n\n{markdown(['mode', *measures], table)}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmark.benchmark")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="check these, not a project")
    parser.add_argument("--project", default="python-telegram-bot", help="a project of the corpus")
    parser.add_argument(
        "--generated", type=positive, metavar="N", help="check a generated project of N modules"
    )
    parser.add_argument(
        "--pairs", type=positive, default=7, metavar="N", help="how many pairs of runs"
    )
    parser.add_argument("--mode", dest="modes", action="append", choices=MODES)
    parser.add_argument("--profile", action="store_true", help="tell where the plugin's time goes")
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
