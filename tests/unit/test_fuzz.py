"""The fuzz target: a few programs in all modes, and its parts; see ``tests/fuzz/README.md``."""

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest
from fuzz.grammar import generate
from fuzz.mutations import is_parsed, mutate
from fuzz.smallest import smallest

ROOT = Path(__file__).parents[2]


def test_a_few_programs(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.fuzz", "generated", "--programs=40", "--size=40"]
    done = subprocess.run(
        [*command, "--work", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    counted = re.search(r"(\d+) programs, (\d+) of them .* (\d+) reports", done.stdout)
    assert counted is not None, done.stdout
    programs, edited, reports = map(int, counted.groups())
    assert programs >= 36
    assert edited >= 5
    assert reports >= 20


def test_a_seed_gives_the_same_programs() -> None:
    programs = generate("x", 4)
    assert programs == generate("x", 4)
    assert programs != generate("y", 4)
    assert all(map(is_parsed, programs.values()))


SOURCE = """\
import asyncio
@deco
async def f(a: int) -> None:
    await g(a)
    with lock:
        h(a, k())
class C(B):
    def m(self) -> int:
        return 1
"""


def test_mutations() -> None:
    random = Random(0)
    mutated = {mutate(SOURCE, random, 1) for _ in range(300)}
    assert all(map(is_parsed, mutated))
    for expected in ("    g(a)", "async with", "\ndef f", "def f_", "await h", "k(a, h())", "C(C)"):
        assert any(expected in text for text in mutated), expected
    assert any("@deco" not in text for text in mutated)


@pytest.mark.parametrize("wanted", ["d", "ag", "cdh", "abcdefgh"])
def test_the_smallest_part_that_fails(wanted: str) -> None:
    def fails(some: Sequence[str]) -> bool:
        return set(wanted) <= set(some)

    assert "".join(smallest("abcdefgh", fails)) == wanted
