"""``async-override`` in mypy's modes: what is known of a base in another module, and when."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

BASE = """\
class Store:
    def get(self, key):
        return {}
    async def put(self, key):
        self.last = key
    def size(self) -> int:
        return 1
    @staticmethod
    def kind():
        return "store"
    def later(self):
        raise NotImplementedError
    async def flush(self):
        self.flushed = True
class Log:
    def close(self):
        self.closed = True
class Connection:
    async def close(self):
        self.closed = True
"""
CHILD = """\
from base import Connection, Log, Store
class AsyncStore(Store):
    async def get(self, key):
        return {}
    def put(self, key):
        self.last = key
    async def size(self) -> int:
        return 1
    @staticmethod
    async def kind():
        return "async store"
    async def later(self):
        return 1
    def flush(self) -> int:
        return 1
class Logged(Log, Connection):
    pass
"""
EXPECTED = [3, 5, 7, 10, 14, 16]
# What each edit of ``base.py`` makes of the reports.
EDITS = [
    ("    def get(self, key):", "    async def get(self, key):", [5, 7, 10, 14, 16]),
    ("        return {}", "        raise NotImplementedError", [5, 7, 10, 14, 16]),
    ("    async def put(self, key):", "    def put(self, key):", [3, 7, 10, 14, 16]),
    ("    def size(self) -> int:", "    async def size(self) -> int:", [3, 5, 10, 14, 16]),
    ("    def kind():", "    async def kind():", [3, 5, 7, 14, 16]),
    ("        raise NotImplementedError", "        return 1", [3, 5, 7, 10, 12, 14, 16]),
    ("    async def flush(self):", "    def flush(self):", [3, 5, 7, 10, 16]),
    ("    async def close(self):", "    def close(self):", [3, 5, 7, 10, 14]),
    ("class Log:", "class Log:\n    pass\nclass Other:", [3, 5, 7, 10, 14]),
    ("    def size(self) -> int:", "    def size(self, unit) -> int:", [3, 5, 7, 7, 10, 14, 16]),
]
INI = "[mypy]\nplugins = mypy_async_validator\ncheck_untyped_defs = True\nshow_traceback = True\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "base.py").write_text(BASE)
    (tmp_path / "child.py").write_text(CHILD)
    (tmp_path / "mypy.ini").write_text(INI)
    return tmp_path


def lines_of(output: str) -> list[int]:
    """The lines of the reports about overrides, whoever makes them."""
    return [
        int(line.split(":")[1])
        for line in output.splitlines()
        if line.startswith("child.py:") and line.endswith("override]") and ": error: " in line
    ]


def edit(file: Path, text: str, step: int) -> None:
    """Write ``file``; mypy notices a change by its time, of which it looks at the seconds."""
    file.write_text(text)
    moment = time.time() + 2 * step
    os.utime(file, (moment, moment))


def run(folder: Path, *options: str) -> list[int]:
    command = [sys.executable, "-m", "mypy", "--no-error-summary", *options, "child.py"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert not done.stderr, done.stderr
    return lines_of(done.stdout)


@pytest.mark.parametrize("options", [[], ["-n2"], ["--cache-dir=/dev/null"]])
def test_base_of_another_module_in_every_mode(project: Path, options: list[str]) -> None:
    assert run(project, *options) == EXPECTED
    (project / "child.py").write_text(f"{CHILD}\n")  # with what mypy has cached of the base
    assert run(project, *options) == EXPECTED
    for step, (before, after, expected) in enumerate(EDITS, 1):
        edit(project / "base.py", BASE.replace(before, after), step)
        assert run(project, *options) == expected, after


# A base and a class that agree, and an edit of the base that they no longer agree after.
# (The daemon checks again by itself what had errors, so that each has a module of its own.)
AGREEING = {
    "to_async": (
        "def get(self): return {}",
        "def get(self): return {}",
        "async def get(self): return {}",
    ),
    "to_sync": (
        "async def get(self): return 1",
        "async def get(self): return {}",
        "def get(self): return {}",
    ),
    "filled_in": (
        "async def get(self): return 1",
        "def get(self): pass",
        "def get(self): return 1",
    ),
    "declared": (
        "def get(self): return {}",
        "def get(self) -> int: return 1",
        "async def get(self) -> int: return 1",
    ),
    "of_mypy": (
        "def get(self) -> int: return 1",
        "def get(self): return 1",
        "async def get(self): return 1",
    ),
    "new": ("async def get(self): return 1", "pass", "def get(self): return 1"),
    "static": (
        "@staticmethod\n    def get(): return 1",
        "@staticmethod\n    def get(): return 1",
        "@staticmethod\n    async def get(): return 1",
    ),
    "inherited": ("pass", "async def get(self): return 1", "def get(self): return 1"),
}


def test_edits_of_a_base_in_the_daemon(project: Path) -> None:
    for name, (child, base, _) in AGREEING.items():
        other = "class Other:\n    async def get(self): return 1\n"
        (project / f"base_{name}.py").write_text(f"{other}class Base:\n    {base}\n")
        bases = "Base, Other" if name == "inherited" else "Base"
        text = f"from base_{name} import Base, Other\nclass Child({bases}):\n    {child}\n"
        (project / f"child_{name}.py").write_text(text)
    dmypy = [sys.executable, "-m", "mypy.dmypy", "--status-file", str(project / "status.json")]
    children = [f"child_{name}.py" for name in AGREEING]

    def check() -> list[str]:
        command = [*dmypy, "run", "--", "--no-error-summary", *children]
        done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
        lines = done.stdout.splitlines()
        return [line.partition(".py:")[0] for line in lines if line.endswith("[async-override]")]

    try:
        assert check() == []
        for name, (_, before, after) in AGREEING.items():
            file = project / f"base_{name}.py"
            text = file.read_text()
            edit(file, text.replace(f"Base:\n    {before}", f"Base:\n    {after}"), 1)
            assert check() == [f"child_{name}"]
            edit(file, text, 2)
            assert check() == [], name
    finally:
        subprocess.run([*dmypy, "stop"], cwd=project, capture_output=True, check=False)
