"""An overlay is read when a call needs it, and not before."""

from pathlib import Path

import pytest
from mypy import api

from mypy_async_validator.catalog import resolve

CONFIGURATION = "[mypy]\nplugins = mypy_async_validator\ncheck_untyped_defs = True\n"


def modules_read(folder: Path, monkeypatch: pytest.MonkeyPatch, source: str) -> list[str]:
    """Check a module with mypy, in this process; which overlays were read?"""
    read: list[str] = []
    original = resolve.read_overlay

    def read_overlay(path: Path, module: str, **options: object) -> object:
        read.append(module)
        return original(path, module, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(resolve, "read_overlay", read_overlay)
    monkeypatch.chdir(folder)
    (folder / "mypy.ini").write_text(CONFIGURATION)
    (folder / "main.py").write_text(source)
    out, err, status = api.run(["--cache-dir=/dev/null", "main.py"])
    assert (err, status) in [("", 0), ("", 1)], out
    return read


def test_no_overlay_is_read_for_code_that_calls_nothing_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = (
        "import json, logging, socket, subprocess, threading\n"
        "class Repo:\n"
        "    @property\n"
        "    def name(self) -> str:\n"
        "        return ''\n"
        "async def load(repo: Repo) -> str:\n"
        "    logging.getLogger().info(repo.name)\n"
        "    return json.dumps(repo.name)\n"
        "def plain(thread: threading.Thread) -> None:\n"
        "    thread.start()\n"
        "    print(thread.name)\n"
    )
    assert modules_read(tmp_path, monkeypatch, source) == []


def test_only_the_overlays_of_the_package_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = "import time\nasync def main() -> None:\n    time.sleep(1)\n"
    assert modules_read(tmp_path, monkeypatch, source) == ["time"]
