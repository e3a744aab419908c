"""The plugins of libraries beside this one, all in one project; ``python -m tests.coexistence`` has
each of them alone, and more orders."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from .comparing import differences, without_effect, wrong_with_others, wrong_without_others
from .running import OURS, PLUGIN_OF, Marked, Said, check, daemon, marks, set_up

PACKAGES = tuple(PLUGIN_OF)
OTHERS = tuple(plugin for plugin in PLUGIN_OF.values() if plugin is not None)


@dataclass(frozen=True)
class Baseline:
    """What is said by the other plugins without this one, and by this one without them."""

    folder: Path
    marked: Marked
    others: Said
    ours: Said

    def wrong(self, both: Said) -> Iterator[str]:
        return wrong_with_others(both, self.others, self.ours, self.marked)


def none(problems: Iterable[str]) -> None:
    found = [*problems]
    assert not found, "\n".join(found)


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
    assert files == {package for package, plugin in PLUGIN_OF.items() if plugin is not None}
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


def test_this_plugin_between_others_in_the_daemon(baseline: Baseline) -> None:
    order = [*OTHERS[:2], OURS, *OTHERS[2:]]
    view = baseline.folder / "pydantic_shop" / "service.py"
    text = view.read_text()
    with daemon(baseline.folder, order, PACKAGES) as running:
        none(baseline.wrong(running.check()))
        view.write_text(text.replace("    stored(order)  # ours", "    await stored(order)  # ours"))
        edited = running.check()
        view.write_text(text)
        assert [*baseline.wrong(edited)]
        none(baseline.wrong(running.check()))
