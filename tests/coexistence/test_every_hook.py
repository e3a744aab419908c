"""A plugin with every hook of mypy's for every name: it changes nothing, or the types of a few."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from .comparing import differences, none
from .running import OURS, Messages, Said, check, code_of, daemon

HERE = Path(__file__).parent
EVERY = str(HERE / "plugins" / "every_hook.py")
CHANGES = f"{EVERY}:changes"
EXAMPLE = HERE.parents[1] / "docs" / "example" / "wrong" / "shop"

LIB = """\
from dataclasses import dataclass
from pathlib import Path
def number() -> str: ...
def becomes_async(x: int) -> str: ...
async def becomes_sync(x: int) -> str: ...
def sign(x: int) -> str: ...
class Store:
    flag: int = 0
    @property
    def blocks(self) -> int:
        return len(Path("x").read_text())
    def becomes_async(self) -> str: ...
    async def becomes_sync(self) -> str: ...
    def sign(self, x: int) -> str: ...
@dataclass
class Row:
    store: Store
    count: int = 0
"""
MAIN = """\
import functools
import time
import lib
async def revealing(store: lib.Store) -> None:
    reveal_type(lib.number())
    reveal_type(lib.becomes_async(1))
    reveal_type(lib.becomes_sync(1))
    reveal_type(lib.sign(1))
    reveal_type(store.becomes_async())
    reveal_type(store.becomes_sync())
    reveal_type(store.sign(1))
    reveal_type(store.flag)
    found = store.blocks
    reveal_type(found)
    reveal_type(lib.Row(store).count)
    lib.Row(1)
    reveal_type(functools.partial(lib.sign, 1))
async def flagged(store: lib.Store) -> None:
    lib.becomes_async(1)
    store.becomes_async()
    lib.sign(1)
    store.sign(1)
    time.sleep(1)
    if lib.becomes_async(1):
        return
    await lib.becomes_async(1)
    await store.becomes_async()
    await lib.sign(1)
    await store.sign(1)
def plain(store: lib.Store) -> None:
    lib.becomes_async(1)
    store.becomes_async()
    lib.sign(1)
    store.sign(1)
async def silent(store: lib.Store) -> None:
    lib.becomes_sync(1)
    store.becomes_sync()
    lib.number()
"""


@dataclass(frozen=True)
class Example:
    folder: Path
    ours: Said
    """What is said with this plugin alone, of a program with many mistakes."""

    def wrong(self, both: Said) -> Iterator[str]:
        yield from differences(self.ours.of_ours, both.of_ours)
        yield from differences(self.ours.of_others, both.of_others)


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Example:
    folder = tmp_path_factory.mktemp("example")
    shutil.copytree(EXAMPLE, folder / "shop")
    ours, _ = check(folder, [OURS], ["shop"], "--cache-dir=ours")
    assert len(ours.of_ours) > 40
    return Example(folder, ours)


@pytest.mark.parametrize(
    ("order", "option"),
    [([EVERY, OURS], "-n0"), ([OURS, EVERY], "-n0"), ([EVERY, OURS], "-n2")],
    ids=["last", "first", "workers"],
)
def test_hooks_without_effect(example: Example, order: list[str], option: str) -> None:
    cache = f"--cache-dir={order.index(OURS)}{option}"
    cold, _ = check(example.folder, order, ["shop"], cache, option)
    none(example.wrong(cold))
    warm, log = check(example.folder, order, ["shop"], cache, option)
    none(example.wrong(warm))
    assert "Metadata fresh for shop" in log
    assert "differs" not in log


def test_hooks_without_effect_in_the_daemon(example: Example) -> None:
    with daemon(example.folder, [EVERY, OURS], ["shop"]) as running:
        none(example.wrong(running.check()))
        none(example.wrong(running.check()))


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small")
    (folder / "lib.py").write_text(LIB)
    (folder / "main.py").write_text(MAIN)
    return folder


def said_of(function: str, said: Messages) -> dict[int, tuple[str, ...]]:
    """What is said of the lines of a function of ``MAIN``, counted from its first line."""
    lines = MAIN.splitlines()
    first = next(n for n, line in enumerate(lines, 1) if f"def {function}(" in line)
    last = next((n for n, line in enumerate(lines, 1) if n > first and line[0] != " "), 10**6)
    return {
        place.line - first: texts
        for place, texts in said.items()
        if place.file == "main.py" and first < place.line < last
    }


@pytest.mark.parametrize("other", [EVERY, CHANGES], ids=["defaults", "changes"])
def test_types_are_those_of_the_other_plugin(small: Path, other: str) -> None:
    alone, _ = check(small, [other], ["main"], "--cache-dir=alone")
    revealed = said_of("revealing", alone.of_others)
    assert len(revealed) == 12
    assert ("Coroutine" in str(revealed[2])) == (other == CHANGES)
    for order in ([other, OURS], [OURS, other]):
        both, _ = check(small, order, ["main"], "--cache-dir=both")
        assert said_of("revealing", both.of_others) == revealed


def test_reports_follow_the_types_of_the_other_plugin(small: Path) -> None:
    for order in ([CHANGES, OURS], [OURS, CHANGES]):
        both, _ = check(small, order, ["main"], "--cache-dir=changes")
        flagged = said_of("flagged", both.of_ours)
        assert {line: code_of(texts[0]) for line, texts in flagged.items()} == {
            1: "unused-coroutine",
            2: "unused-coroutine",
            3: "unused-coroutine",
            4: "unused-coroutine",
            5: "blocking-call",
            6: "coroutine-value",
        }
        in_plain = {line: code_of(t[0]) for line, t in said_of("plain", both.of_ours).items()}
        assert in_plain == dict.fromkeys((1, 2, 3, 4), "unused-coroutine")
        assert "Store.blocks" in str(said_of("revealing", both.of_ours)[9])
        assert said_of("silent", both.of_ours) == {}


@pytest.mark.parametrize("order", [[EVERY], [EVERY, OURS], [OURS, EVERY]])
def test_what_the_other_plugin_tells_of_modules(tmp_path: Path, order: list[str]) -> None:
    """It adds a dependency, and its configuration decides whether a module is checked again."""
    (tmp_path / "main.py").write_text("x = 1\n")
    stale = []
    for value in (1, 1, 2):
        (tmp_path / "every_hook.json").write_text(json.dumps(value))
        _, log = check(tmp_path, order, ["main"])
        stale.append("Metadata abandoned for main: plugin configuration differs" in log)
        assert ("Metadata fresh for main" in log) == (value == 1 and len(stale) == 2)
        assert "colorsys.pyi" in log
    assert stale == [False, False, True]
