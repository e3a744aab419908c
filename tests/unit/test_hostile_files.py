"""Files that mypy cannot read, or only with care: the plugin changes nothing about that."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

GOOD: Final = "import time\nasync def f() -> None:\n    time.sleep(1)\n"
REPORT: Final = '"time.sleep" blocks the event loop in coroutine "f"  [blocking-call]'


def run(folder: Path, *, plugin: bool) -> tuple[int, list[str]]:
    plugins = "plugins = mypy_async_validator\n" if plugin else ""
    (folder / "mypy.ini").write_text(f"[mypy]\n{plugins}show_traceback = True\n")
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--cache-dir", "../cache", "."]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=120
    )
    assert "Traceback" not in done.stdout + done.stderr
    return done.returncode, (done.stdout + done.stderr).splitlines()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "good.py").write_text(GOOD)
    return folder


def write(name: str, content: bytes) -> Callable[[Path], object]:
    def make(folder: Path) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    return make


# What mypy refuses: it stops, and the plugin adds nothing.
REFUSED: Final = {
    "not_utf_8": write("bad.py", b"x = '\xff'\n"),
    "null_byte": write("bad.py", b"x = 1\0\n"),
    "syntax_error": write("bad.py", b"async def f(:\n"),
    "broken_stub": write("lib.pyi", b"def f(:\n"),
    "broken_stub_package": write("lib-stubs/__init__.pyi", b"class\n"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_mypy_refuses(name: str, folder: Path) -> None:
    REFUSED[name](folder)
    (folder / "good.py").write_text(f"import lib\n{GOOD}")
    (folder / "lib.py").touch()
    status, lines = run(folder, plugin=False)
    assert run(folder, plugin=True) == (status, lines)


def loop(folder: Path) -> None:
    (folder / "loop").symlink_to("loop")
    (folder / "loop.py").symlink_to("loop.py")
    (folder / "round").symlink_to(".", target_is_directory=True)


# What mypy takes: everything in it is reported.
TAKEN: Final = {
    "byte_order_mark": (write("f.py", b"\xef\xbb\xbf" + GOOD.encode()), "f.py:3"),
    "carriage_returns": (write("f.py", GOOD.replace("\n", "\r\n").encode()), "f.py:3"),
    "form_feeds": (write("f.py", GOOD.replace("\n", "\n\x0c", 1).encode()), "f.py:3"),
    "latin_1": (write("f.py", b"# coding: latin-1\nx = '\xe9'\n" + GOOD.encode()), "f.py:5"),
    "unknown_encoding": (write("f.py", b"# coding: no-such\nx = 1\n"), "good.py:3"),
    "no_last_line_end": (write("f.py", GOOD.rstrip().encode()), "f.py:3"),
    "empty": (write("f.py", b""), "good.py:3"),
    "only_a_comment": (write("f.py", b"# nothing"), "good.py:3"),
    "directory": (write("f.py/g.txt", b""), "good.py:3"),
    "symbolic_links_in_a_loop": (loop, "good.py:3"),
}


@pytest.mark.parametrize("name", TAKEN)
def test_what_mypy_takes(name: str, folder: Path) -> None:
    make, place = TAKEN[name]
    make(folder)
    status, plain = run(folder, plugin=False)
    plugin_status, lines = run(folder, plugin=True)
    if status == 2:  # some versions of mypy refuse it
        assert (plugin_status, lines) == (status, plain)
    else:
        assert f"{place}: error: {REPORT}" in lines
        assert set(plain) <= set(lines)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the user may read everything"
)
def test_no_permission(folder: Path) -> None:
    (folder / "bad.py").write_text(GOOD)
    (folder / "bad.py").chmod(0)
    assert run(folder, plugin=False) == run(folder, plugin=True)


OVERLAY: Final = """\
from mypy_async_validator.markers import blocking
@blocking("{}")
def fetch(): ...
@blocking("file")
def no_such_function(): ...
class NoSuchClass:
    @blocking("file")
    def method(self): ...
"""


def overlay(folder: Path, directory: str, kind: str) -> None:
    place = folder / directory / "acme"
    place.mkdir(parents=True)
    (place / "METADATA.toml").write_text('distribution = "acme"\ndescription = "x"\n')
    (place / "acme.pyi").write_text(OVERLAY.format(kind))


@pytest.mark.parametrize(("first", "second"), [("cpu", "file"), ("file", "cpu")])
def test_overlays_that_contradict_each_other(first: str, second: str, folder: Path) -> None:
    """The last directory has the last word (``cpu`` does not count)."""
    overlay(folder, "one", first)
    overlay(folder, "two", second)
    (folder / "acme.py").write_text("def fetch() -> None: ...\n")
    (folder / "good.py").write_text("import acme\nasync def f() -> None:\n    acme.fetch()\n")
    ini = "[mypy]\nplugins = mypy_async_validator\nexclude = one|two\n"
    (folder / "own.ini").write_text(f"{ini}[mypy_async_validator]\nstub_paths = one, two\n")
    command = [sys.executable, "-m", "mypy", "--config-file=own.ini", "."]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == (1 if second == "file" else 0), done.stdout + done.stderr
    assert ("acme.fetch" in done.stdout) == (second == "file")
