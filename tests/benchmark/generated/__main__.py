"""Generates a project, checks it with the plugin, and compares; or measures on such projects."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from ...corpus.projects import ROOT, CorpusError
from ..measuring import PLAIN, PLUGIN, positive, run_mypy
from .checking import compare, tell
from .edits import follow_edits
from .project import LEAST_MODULES, generate
from .scaling import SIZES, measure_scaling, target_of


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status is 1 where a report is missing or wrong, and 2 where mypy fails."""
    options = _parser().parse_args(arguments)
    if options.modules < LEAST_MODULES:
        print(f"error: at least {LEAST_MODULES} modules are needed", file=sys.stderr)
        return 2
    options.work.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(prefix="generated-", dir=options.work) as scratch:
            if options.scaling:
                sizes = options.sizes or SIZES
                print(measure_scaling(sizes, options.pairs, options.seed, Path(scratch)))
                return 0
            return _check(options, Path(scratch))
    except CorpusError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


def _check(options: argparse.Namespace, scratch: Path) -> int:
    folder = options.work / f"generated-{options.modules}"
    manifest = generate(folder, options.modules, options.seed)
    target = target_of(folder, options.modules)
    if options.edits:
        told, is_right = follow_edits(target, manifest, scratch)
        print(told)
        return 0 if is_right else 1
    plain = run_mypy(target, PLAIN, scratch / "plain").reports
    comparison = compare(manifest, run_mypy(target, PLUGIN, scratch / "plugin").reports)
    print(f"{folder}: {len(plain)} reports without the plugin")
    print(tell(manifest, comparison))
    return 0 if comparison.is_exact and not plain else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmark.generated")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--scaling", action="store_true", help="measure projects of several sizes")
    what.add_argument("--edits", action="store_true", help="tell what edits let mypy check again")
    parser.add_argument("--modules", type=positive, default=2000, metavar="N")
    parser.add_argument(
        "--size", dest="sizes", type=positive, action="append", metavar="N", help="of --scaling"
    )
    parser.add_argument("--pairs", type=positive, default=3, metavar="N", help="of --scaling")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--work", type=lambda text: Path(text).resolve(), default=ROOT / ".corpus")
    return parser


if __name__ == "__main__":
    sys.exit(main())
