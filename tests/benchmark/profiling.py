"""Where the plugin's time goes: mypy in one process under ``cProfile``.

The profiler sees no frames of compiled mypy, but all of the plugin's, and what those call. It slows
down what it sees, so the shares are larger than those of a run without it; their order is right.
"""

import pstats
import subprocess
import sys
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..corpus.checking import PACKAGE, tool_environment
from ..corpus.projects import CorpusError
from .measuring import PLUGIN, Target, markdown, prepare, run_mypy

# A pause of the garbage collector would count for whatever happens to run; mypy turns it on itself.
RUN: Final = """
import cProfile, gc, sys
from mypy.main import main
gc.disable()
gc.enable = lambda: None
profile = cProfile.Profile()
try:
    profile.runcall(main, args=sys.argv[2:], clean_exit=True)
except SystemExit as end:
    status = end.code
finally:
    profile.dump_stats(sys.argv[1])
sys.exit(status)
"""

Function = tuple[str, int, str]
"""File, line and name, as ``pstats`` has them; the file of what is compiled is ``~``."""
Edge = tuple[int, int, float, float]
Stats = Mapping[Function, tuple[int, int, float, float, Mapping[Function, Edge]]]


@dataclass
class Share:
    """Seconds: in a module's or function's own frames and in what they call that is compiled; and
    from where the plugin's other modules (or mypy) enter it until they are back.
    """

    calls: int = 0
    own: float = 0.0
    cumulative: float = 0.0


def profile(target: Target, scratch: Path, *, is_warm: bool = False) -> str:
    """Check the target with an empty cache, or again, and tell the shares as two tables."""
    place = scratch / "profile"
    if is_warm:
        run_mypy(target, PLUGIN, place)
    arguments = prepare(target, PLUGIN, place)
    file = place / "stats"
    done = subprocess.run(
        [sys.executable, "-P", "-c", RUN, str(file), *arguments],
        cwd=target.folder,
        env=tool_environment(target.tool),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in {0, 1} or not file.is_file():
        raise CorpusError(f"mypy failed on {target.name}\n{done.stderr[-2000:]}")
    stats: Stats = pstats.Stats(str(file)).stats  # type: ignore[attr-defined]
    return _tell(stats)


def _tell(stats: Stats) -> str:
    whole = sum(own for _, _, own, _, _ in stats.values())
    modules: dict[str, Share] = defaultdict(Share)
    functions: dict[str, Share] = defaultdict(Share)
    for function, (_, calls, own, cumulative, callers) in stats.items():
        module = _module(function)
        if module is None:
            # Compiled, or of the standard library: it counts for the one that calls it.
            for caller, edge in callers.items():
                if (by := _module(caller)) is not None:
                    modules[by].own += edge[2]
                    functions[f"{by}.{caller[2]}"].own += edge[2]
            continue
        share = functions[f"{module}.{function[2]}"]
        share.calls += calls
        share.own += own
        share.cumulative += cumulative
        modules[module].own += own
        for caller, edge in callers.items():
            if _module(caller) != module:
                modules[module].calls += edge[1]
                modules[module].cumulative += edge[3]
    total = sum(share.own for share in modules.values())
    return "\n\n".join(
        [
            f"{whole:.1f} s under the profiler; the plugin {100 * total / whole:.1f} %",
            _table("module", modules, whole, 25),
            _table("function", functions, whole, 40),
        ]
    )


def _table(head: str, shares: Mapping[str, Share], whole: float, size: int) -> str:
    chosen = sorted(shares, key=lambda name: -shares[name].own)[:size]
    rows = [
        [
            name,
            f"{100 * shares[name].own / whole:.2f}",
            f"{100 * shares[name].cumulative / whole:.2f}",
            str(shares[name].calls),
        ]
        for name in chosen
    ]
    return markdown([head, "own %", "cumulative %", "calls"], rows)


def _module(function: Function) -> str | None:
    _, found, rest = function[0].rpartition(f"/{PACKAGE}/")
    return rest.removesuffix(".py").replace("/", ".") if found else None
