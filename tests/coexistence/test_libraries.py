"""The plugins of libraries beside this one, all in one project.

``python -m tests.coexistence`` has each of them alone, and more orders and modes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from .comparing import differences, none, without_effect, wrong_with_others, wrong_without_others
from .running import OURS, PLUGIN_OF, Marked, Said, check, daemon, marks, set_up

PACKAGES = tuple(package for package, plugin in PLUGIN_OF.items() if plugin is not None)
OTHERS = tuple(PLUGIN_OF[package] for package in PACKAGES)


@dataclass(frozen=True)
class Baseline:
    """What is said by the other plugins without this one, and by this one without them."""

    folder: Path
    marked: Marked
    others: Said
    ours: Said

    def wrong(self, both: Said) -> Iterator[str]:
        return wrong_with_others(both, self.others, self.ours, self.marked)

    def of_package(self, package: str) -> "Baseline":
        others, ours = (said.of_package(package) for said in (self.others, self.ours))
        return Baseline(self.folder, marks([package]), others, ours)


@pytest.fixture(scope="module")
def baseline(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Baseline]:
    folder = tmp_path_factory.mktemp("libraries")
    set_up(folder, PACKAGES)
    others, _ = check(folder, OTHERS, PACKAGES, "--cache-dir=others")
    ours, _ = check(folder, [OURS], PACKAGES, "--cache-dir=ours")
    yield Baseline(folder, marks(PACKAGES), others, ours)


def test_this_plugin_reports_what_is_marked(baseline: Baseline) -> None:
    assert len(baseline.marked.ours) > 20
    none(wrong_without_others(baseline.ours, baseline.marked))


def test_other_plugins_matter_where_it_is_marked(baseline: Baseline) -> None:
    """Otherwise, nothing here would show that they run at all."""
    files = {place.file.partition("/")[0] for place in baseline.marked.other}
    assert files == {*PACKAGES}
    none(without_effect(baseline.others, baseline.ours, baseline.marked))


def test_this_plugin_last_cold_and_warm(baseline: Baseline) -> None:
    folder, order = baseline.folder, [*OTHERS, OURS]
    both, _ = check(folder, order, PACKAGES, "--cache-dir=last")
    none(baseline.wrong(both))
    again, log = check(folder, order, PACKAGES, "--cache-dir=last")
    none(differences(both.of_ours, again.of_ours))
    none(differences(both.of_others, again.of_others))
    assert "Metadata fresh for django_shop.store.views:" in log
    assert "differs" not in log
    assert "stale" not in log


def test_this_plugin_first_with_workers(baseline: Baseline) -> None:
    order = [OURS, *reversed(OTHERS)]
    both, _ = check(baseline.folder, order, PACKAGES, "--cache-dir=first", "-n2")
    none(baseline.wrong(both))


def test_the_daemon(baseline: Baseline) -> None:
    """With one library: it has no more to do with several than a run of its own."""
    file = baseline.folder / "pydantic_shop" / "service.py"
    text = file.read_text()
    problems = []
    with daemon(baseline.folder, [PLUGIN_OF["pydantic_shop"], OURS], ["pydantic_shop"]) as running:
        for edited in (
            text,
            text.replace("    stored(order)  # ", "    await stored(order)  # "),
            text,
        ):
            file.write_text(edited)
            problems.append([*baseline.of_package("pydantic_shop").wrong(running.check())])
    lost = next(n for n, line in enumerate(text.splitlines(), 1) if "    stored(order)  # " in line)
    assert not problems[0]
    assert {problem.split()[0] for problem in problems[1]} == {f"pydantic_shop/service.py:{lost}:"}
    assert not problems[2]
