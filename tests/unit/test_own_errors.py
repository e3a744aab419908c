"""mypy's own errors are replaced in every mode, with no call that could give the plugin a hook."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

USER = """\
class User:
    {definition} is_admin(self) -> bool:
        return True
"""
MAIN = """\
from user import User
async def main(user: User) -> int:
    if user.is_admin:
        return 1
    return 2
"""
REPLACED = [
    'main.py:3: error: Coroutine function "user.is_admin" is tested instead of its result'
    "  [coroutine-value]",
    'main.py:3: note: Use "await user.is_admin()"',
]
OWN = [
    'main.py:3: error: Function "is_admin" could always be true in boolean context'
    "  [truthy-function]"
]

Check = Callable[[], list[str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    ini = "[mypy]\nplugins = mypy_async_validator\ncheck_untyped_defs = True\n"
    (tmp_path / "mypy.ini").write_text(ini)
    (tmp_path / "user.py").write_text(USER.format(definition="async def"))
    (tmp_path / "main.py").write_text(MAIN)
    return tmp_path


def run(folder: Path, *command: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False
    )
    assert not done.stderr, done.stderr
    return [line for line in done.stdout.splitlines() if line.startswith(("main.py", "user.py"))]


@pytest.mark.parametrize("options", [[], ["-n2"], ["--no-incremental"], ["--cache-dir=/dev/null"]])
def test_replaced_cold_warm_and_in_parallel(project: Path, options: list[str]) -> None:
    for _ in range(2):
        assert run(project, "mypy", *options, "main.py") == REPLACED


def test_replaced_after_edits_in_warm_runs(project: Path) -> None:
    assert run(project, "mypy", "main.py") == REPLACED
    (project / "user.py").write_text(USER.format(definition="def"))
    assert run(project, "mypy", "main.py") == OWN
    (project / "user.py").write_text(USER.format(definition="async def"))
    assert run(project, "mypy", "main.py") == REPLACED


@pytest.fixture
def daemon(project: Path) -> Iterator[Check]:
    dmypy = ["mypy.dmypy", "--status-file", str(project / "status.json")]

    def check() -> list[str]:
        return run(project, *dmypy, "run", "--", "main.py", "user.py")

    yield check
    run(project, *dmypy, "kill")


def test_replaced_in_the_daemon(project: Path, daemon: Check) -> None:
    assert daemon() == REPLACED
    for definition, expected in (("def", OWN), ("async def", REPLACED), ("def", OWN)):
        path = project / "user.py"
        path.write_text(USER.format(definition=definition))
        later = time.time() + 10  # the daemon looks at whole seconds
        os.utime(path, (later, later))
        assert daemon() == expected


def test_replaced_after_a_deleted_module_in_the_daemon(project: Path, daemon: Check) -> None:
    (project / "other.py").write_text("from user import User\n")
    assert daemon() == REPLACED
    (project / "main.py").write_text(f"import other\n{MAIN}")
    later = time.time() + 10
    os.utime(project / "main.py", (later, later))
    moved = [line.replace(":3:", ":4:") for line in REPLACED]
    assert daemon() == moved
    (project / "other.py").unlink()
    assert [line for line in daemon() if line.startswith("main.py:4:")] == moved
