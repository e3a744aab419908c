"""Plugins that do what plugins seldom do, in both orders; and the forms in which one is listed."""

import subprocess
import sys
from collections.abc import Callable, Sequence
from functools import cache
from itertools import count
from pathlib import Path

import pytest

import mypy_async_validator

ODD = Path(__file__).parent / "plugins" / "odd.py"
OURS = "mypy_async_validator"
BY_PATH = str(Path(mypy_async_validator.__file__))

OPTIONS = ("--no-error-summary", "--show-traceback", "--allow-empty-bodies")
SOURCE = """\
from lib import wait
def special(x: str = "") -> str: ...
def arm() -> None: ...
class Box:
    def special(self) -> str: ...
async def fetch() -> int: ...
async def fetch_one(x: int) -> int: ...
def run() -> str: ...
def run_one(x: int) -> str: ...
def sign_one(x: int) -> str: ...
async def main(box: Box) -> None:
    reveal_type(special())
    arm()
    reveal_type(special())
    special("int").upper()
    reveal_type(special("async"))
    special("async")
    box.special()
    run()
    run_one(1)
    sign_one(1)
    await fetch()
    fetch()
    await wait()
"""
LOST = 'main.py:23: error: Coroutine "fetch" is never awaited  [unused-coroutine]'

Run = Callable[..., list[str]]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Run mypy with some plugins; what it knows of the standard library is kept."""
    folder = tmp_path_factory.mktemp("odd")
    (folder / "lib.py").write_text("async def wait() -> None: ...\n")
    (folder / "tools").mkdir()
    (folder / "tools" / "odd.py").write_text(ODD.read_text())
    runs = count()

    @cache
    def run(*plugins: str, status: int = 1) -> list[str]:
        (folder / "main.py").write_text(f"{SOURCE}# {next(runs)}\n")
        (folder / "mypy.ini").write_text(f"[mypy]\nplugins = {', '.join(plugins)}\n")
        modules = sorted({Path(plugin.partition(":")[0]).stem for plugin in plugins})
        command = [sys.executable, "-m", "mypy", *OPTIONS, f"--cache-dir={'+'.join(modules)}"]
        done = subprocess.run(
            [*command, "main.py"], cwd=folder, capture_output=True, text=True, check=False
        )
        assert done.returncode == status, done.stdout + done.stderr
        return (done.stdout + done.stderr).splitlines()

    return run


def without_ours(lines: Sequence[str]) -> list[str]:
    """What is not about lines on which a coroutine is lost; there mypy's words differ."""
    return [line for line in lines if not line.startswith(("main.py:17:", "main.py:23:"))]


@pytest.mark.parametrize(
    ("factory", "effect"),
    [
        ("sometimes", 'main.py:14: note: Revealed type is "int"'),
        ("by_argument", 'main.py:15: error: "int" has no attribute "upper"  [attr-defined]'),
        ("fails", "main.py:18: error: Call 6 of special  [misc]"),
        ("makes_up_calls", None),
        ("moves_at_once", 'main.py:12: note: Revealed type is "int"'),
        ("moves_late", 'main.py:12: note: Revealed type is "int"'),
        ("made_of_others", 'main.py:15: error: "int" has no attribute "upper"  [attr-defined]'),
    ],
)
def test_order_does_not_matter(run: Run, factory: str, effect: str | None) -> None:
    other = f"{ODD}:{factory}"
    alone = run(other)
    assert effect is None or effect in alone
    last = run(other, OURS)
    assert LOST in last
    assert without_ours(last) == without_ours(alone)
    assert run(OURS, other) == last
    # A call of which another plugin says that it gives a coroutine is lost in line 17.
    lost = [line for line in last if "is never awaited" in line]
    assert len(lost) == (2 if factory in ("by_argument", "made_of_others") else 1), lost


def test_hook_that_raises_is_mypys_internal_error(run: Run) -> None:
    other = f"{ODD}:raises"
    for plugins in ([other], [other, OURS], [OURS, other]):
        lines = run(*plugins, status=2)
        assert any(line.startswith("main.py:12: error: INTERNAL ERROR") for line in lines), plugins
        assert any("ValueError: a mistake in a hook" in line for line in lines), plugins


@pytest.mark.parametrize(
    "plugins",
    [
        [OURS, OURS],
        [BY_PATH],
        [f"{BY_PATH}:plugin", OURS],
        [f"{OURS}:plugin", f"{ODD}:fails", OURS],
        [f"{ODD}:fails", OURS, BY_PATH],
    ],
)
def test_forms_in_which_a_plugin_is_listed(run: Run, plugins: list[str]) -> None:
    others = [f"{ODD}:fails"] if f"{ODD}:fails" in plugins else []
    assert run(*plugins) == run(OURS, *others)


def test_other_plugin_by_a_path_relative_to_the_configuration(run: Run) -> None:
    expected = run(f"{ODD}:fails", OURS)
    assert run("tools/odd.py:fails", OURS) == expected
