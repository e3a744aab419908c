"""Async twins that come and go in another module: in the daemon, from the cache, in parallel."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

USES = """\
# mypy: enable-error-code="async-alternative"
import lib
async def main(client: lib.Client) -> None:
    client.get("x")
    lib.load()
"""
GET = "    async def aget(self, key: str) -> str: ...\n"
OTHER_GET = "    async def aget(self, key: int) -> str: ...\n"
IDLE_GET = "    async def aget(self, key: str) -> str:\n        return self.get(key)\n"
LOAD = "async def load_async() -> None: ...\n"
STEPS = [("", "", []), (GET, "", [4]), (GET, LOAD, [4, 5]), (OTHER_GET, LOAD, [5])]
STEPS += [(GET, "", [4]), (IDLE_GET, "", []), (GET, "", [4]), ("", "", [])]


def write(folder: Path, get: str, load: str) -> None:
    (folder / "base.py").write_text(f"class Base:\n    def get(self, key: str) -> str: ...\n{get}")
    client = "from base import Base\nclass Client(Base):\n    def get(self, key: str) -> str: ...\n"
    (folder / "lib.py").write_text(f"{client}def load() -> None: ...\n{load}")


def touch(folder: Path, moment: float) -> None:
    """mypy notices a change by its time, of which it looks at the seconds."""
    for name in ("base.py", "lib.py"):
        os.utime(folder / name, (moment, moment))


def lines_of(folder: Path, command: list[str]) -> list[int]:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert not done.stderr, done.stderr
    reports = [line for line in done.stdout.splitlines() if "[async-alternative]" in line]
    return [int(line.split(":")[1]) for line in reports if ": error: " in line]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "main.py").write_text(USES)
    (tmp_path / "mypy.ini").write_text(
        "[mypy]\nplugins = mypy_async_validator\ndisable_error_code = empty-body\n"
    )
    return tmp_path


@pytest.mark.parametrize("options", [[], ["-n2"]], ids=["one process", "parallel"])
def test_with_the_cache_of_the_last_run(project: Path, options: list[str]) -> None:
    command = [sys.executable, "-m", "mypy", "main.py", *options]
    moment = time.time()
    for step, (get, load, expected) in enumerate(STEPS):
        write(project, get, load)
        touch(project, moment + step)
        assert lines_of(project, command) == expected, (get, load)
        (project / "main.py").write_text((project / "main.py").read_text() + "\n")
        assert lines_of(project, command) == expected, (get, load)


def test_in_the_daemon(project: Path) -> None:
    dmypy = [sys.executable, "-m", "mypy.dmypy", "--status-file", "status.json"]
    moment = time.time()
    try:
        for step, (get, load, expected) in enumerate(STEPS):
            write(project, get, load)
            touch(project, moment + step)
            assert lines_of(project, [*dmypy, "run", "--", "main.py"]) == expected, (get, load)
    finally:
        subprocess.run([*dmypy, "stop"], cwd=project, capture_output=True, check=False)
