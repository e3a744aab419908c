"""Each library's plugin with this one, in every order and mode: ``python -m tests.coexistence``."""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path

from .comparing import without_effect, wrong_with_others, wrong_without_others
from .running import OURS, PLUGIN_OF, Said, check, daemon, marks, set_up


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.coexistence", description=__doc__)
    parser.add_argument("package", nargs="*", choices=[[], *PLUGIN_OF], help="default: all")
    packages = parser.parse_args().package or [*PLUGIN_OF]
    groups = [[package] for package in packages]
    if len(packages) > 1:
        groups.append(packages)  # (in one project)
    wrong = 0
    for group in groups:
        with tempfile.TemporaryDirectory() as folder:
            for run, problems in _runs(Path(folder), group):
                wrong += bool(problems)
                print(f"{'+'.join(group)}, {run}:", *problems or ["as it should be"], sep="\n  ")
    return int(wrong > 0)


def _runs(folder: Path, packages: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    set_up(folder, packages)
    marked = marks(packages)
    plugins = [plugin for package in packages if (plugin := PLUGIN_OF[package]) is not None]
    others, _ = check(folder, plugins, packages, "--cache-dir=others")
    ours, _ = check(folder, [OURS], packages, "--cache-dir=ours")

    def wrong(both: Said) -> list[str]:
        return [*wrong_with_others(both, others, ours, marked)]

    yield "without others", [*wrong_without_others(ours, marked)]
    yield "without this plugin", [*without_effect(others, ours, marked)]
    orders = [*permutations([*plugins, OURS])] if len(plugins) < 2 else _rotated([*plugins, OURS])
    for number, order in enumerate(orders):
        names = ", ".join(order)
        for option in ("-n0", "-n2"):
            cache = f"--cache-dir=cache{number}{option}"
            cold, _ = check(folder, order, packages, cache, option)
            yield f"[{names}] cold {option}", wrong(cold)
            warm, log = check(folder, order, packages, cache, option)
            stale = ["checked again"] if "differs" in log or "Metadata fresh" not in log else []
            yield f"[{names}] warm {option}", [*wrong(warm), *stale]
        with daemon(folder, order, packages) as running:
            yield f"[{names}] daemon", [*wrong(running.check()), *wrong(running.check())]


def _rotated(plugins: Sequence[str]) -> list[Sequence[str]]:
    return [[*plugins[n:], *plugins[:n]] for n in range(len(plugins))]


sys.exit(main())
