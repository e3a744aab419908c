"""What functions of other modules return, in every mode: the bodies change, the callers stay."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

MAIN = """\
import lib
@lib.decorated
async def stored() -> None: ...
@lib.made(1)
async def sent() -> None: ...
async def main() -> None:
    lib.helper()
    await lib.helper()
    lib.spawn()
    stored()
    sent()
"""
LIB = """\
import base
def helper():
    return base.helper()
def spawn():
    return base.spawn()
def decorated(function):
    return base.decorated(function)
def made(number):
    return base.decorated
"""
BASE = """\
import asyncio
import lib
async def work(): ...
tasks: list[object] = []
"""
HELPERS = {
    "coroutine": "def helper():\n    return work()\n",
    "plain": "def helper():\n    return {}\n",
    "open": "def helper():\n    return tasks.pop()\n",
}
SPAWNS = {
    "lost": "def spawn():\n    task = asyncio.create_task(work())\n    return task\n",
    "kept": "def spawn():\n    task = asyncio.create_task(work())\n    tasks.append(task)\n"
    "    return task\n",
}
DECORATORS = {
    "keeps": "def decorated(function):\n    async def wrapper():\n        await function()\n"
    "    return wrapper\n",
    "runs": "def decorated(function):\n    def wrapper():\n        asyncio.run(function())\n"
    "    return wrapper\n",
}
STEPS = [
    ("coroutine", "lost", "keeps", [7, 9, 10, 11]),
    ("plain", "lost", "keeps", [8, 9, 10, 11]),
    ("plain", "kept", "runs", [8]),
    ("open", "kept", "keeps", [10, 11]),
    ("open", "kept", "runs", []),
    ("coroutine", "lost", "keeps", [7, 9, 10, 11]),
]


def write(folder: Path, helper: str, spawn: str, decorator: str, moment: float) -> None:
    """mypy notices a change by its time, of which it looks at the seconds."""
    path = folder / "base.py"
    path.write_text(BASE + HELPERS[helper] + SPAWNS[spawn] + DECORATORS[decorator])
    os.utime(path, (moment, moment))


def lines_of(folder: Path, command: list[str]) -> list[int]:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert not done.stderr, done.stderr
    assert "INTERNAL" not in done.stdout, done.stdout
    return [int(line.split(":")[1]) for line in done.stdout.splitlines() if ": error: " in line]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "main.py").write_text(MAIN)
    (tmp_path / "lib.py").write_text(LIB)
    (tmp_path / "mypy.ini").write_text(
        "[mypy]\nplugins = mypy_async_validator\ncheck_untyped_defs = True\nshow_traceback = True\n"
    )
    return tmp_path


@pytest.mark.parametrize("options", [[], ["-n2"]], ids=["one process", "parallel"])
def test_with_the_cache_of_the_last_run(project: Path, options: list[str]) -> None:
    command = [sys.executable, "-m", "mypy", "main.py", *options]
    moment = time.time()
    for step, (helper, spawn, decorator, expected) in enumerate(STEPS):
        write(project, helper, spawn, decorator, moment + step)
        assert lines_of(project, command) == expected, STEPS[step]
        (project / "main.py").write_text((project / "main.py").read_text() + "\n")
        assert lines_of(project, command) == expected, STEPS[step]


def test_without_a_cache(project: Path) -> None:
    command = [sys.executable, "-m", "mypy", "main.py", "--cache-dir", os.devnull]
    for helper, spawn, decorator, expected in STEPS[:4]:
        write(project, helper, spawn, decorator, time.time())
        assert lines_of(project, command) == expected


def test_in_the_daemon(project: Path) -> None:
    dmypy = [sys.executable, "-m", "mypy.dmypy", "--status-file", "status.json"]
    moment = time.time()
    try:
        for step, (helper, spawn, decorator, expected) in enumerate(STEPS):
            write(project, helper, spawn, decorator, moment + step)
            assert lines_of(project, [*dmypy, "run", "--", "main.py"]) == expected, STEPS[step]
    finally:
        subprocess.run([*dmypy, "stop"], cwd=project, capture_output=True, check=False)
