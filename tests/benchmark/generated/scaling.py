"""How the plugin's cost grows with the size of the project."""

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from ...corpus.projects import count_lines
from ..measuring import (
    PLAIN,
    PLUGIN,
    Cost,
    Side,
    Target,
    alternate,
    markdown,
    ratio_text,
    run_mypy,
    summarize,
)
from .project import generate

SIZES: Final = (250, 500, 1000, 2000)
WITHOUT_FACTS: Final = Side(
    "without facts", plugin=True, plugin_file=Path(__file__).parent.parent / "without_facts.py"
)


def measure_scaling(sizes: Sequence[int], rounds: int, seed: int, scratch: Path) -> str:
    """Cold runs of each size: the ratios of processor time and of memory, as a table."""
    others = [WITHOUT_FACTS, PLUGIN]
    sides = [PLAIN, *others]
    rows = []
    for size in sizes:
        folder = scratch / "source"
        generate(folder, size, seed)
        target = target_of(folder, size)

        def run(side: Side, _number: int, target: Target = target) -> Cost:
            return run_mypy(target, side, scratch / side.name, cold=True).cost

        results = summarize(str(size), sides, alternate(rounds, sides, run, f"{size} modules"))
        cells = [size, count_lines(folder, target.paths)]
        texts = {(row.side, row.measure): ratio_text(row) for row in results}
        plain = next(row.base for row in results if row.measure == "cpu")
        rows.append(
            [
                *map(str, cells),
                f"{plain:.1f}",
                *(texts[side.name, measure] for measure in ("cpu", "memory") for side in others),
            ]
        )
        shutil.rmtree(folder)
    head = ["modules", "lines", "plain, s"]
    head += [f"{measure}, {side.name}" for measure in ("cpu", "memory") for side in others]
    return markdown(head, rows)


def target_of(folder: Path, size: int) -> Target:
    return Target(f"{size} generated modules", folder, ("acme",), Path(sys.executable))
