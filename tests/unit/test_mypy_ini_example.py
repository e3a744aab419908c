"""The example configuration: complete, and valid as it stands and with everything switched on."""

import re
import subprocess
import sys
from collections import Counter
from dataclasses import fields
from pathlib import Path

from mypy_async_validator.codes import ALL_CODES
from mypy_async_validator.config import KINDS, Config, load_config

EXAMPLE = Path(__file__).resolve().parents[2] / "mypy.ini.example"

# Each code once.
CODE = """
import asyncio
import threading
import time
from collections.abc import AsyncIterator, Awaitable

class Store:
    def get(self) -> int:
        return 1
    async def get_async(self) -> int:
        return 1
class Copy(Store):
    async def get(self) -> int:
        return 1
lock = threading.Lock()

async def each() -> AsyncIterator[int]:
    yield 1
async def work() -> None: ...
def later() -> Awaitable[None]:
    return work()
def plain() -> int:
    return 1
def slow() -> None:
    time.sleep(1)

async def main() -> None:
    work()
    later()
    asyncio.create_task(work())
    await plain()
    time.sleep(1)
    slow()
    Store().get()
    for number in each():
        print(number)
    asyncio.get_running_loop().call_soon(work)
    job = work()
    await job
    await job
    if work():
        print("always")
    with lock:
        await work()
    asyncio.run(work())
"""
# What the example, switched on, says of these.
OPTIONS = """
import os
from pathlib import Path
from shop.legacy import load, version
from shop.tasks import spawn

async def main(path: Path) -> None:
    spawn()
    path.read_text()
    version()
    load()
    os.stat(path)
"""
OVERLAY = """
from mypy_async_validator.markers import blocking

@blocking("network")
def fetch() -> None: ...
"""
PROJECT = {
    "main.py": CODE,
    "options.py": OPTIONS,
    "acme.py": "def fetch() -> None: ...\n",
    "client.py": "from acme import fetch\n\nasync def main() -> None:\n    fetch()\n",
    "scripts/__init__.py": "",
    "scripts/batch.py": CODE,
    "scripts/service.py": CODE,
    "shop/__init__.py": "",
    "shop/legacy.py": "def load() -> None: ...\ndef version() -> None: ...\n",
    "shop/tasks.py": "async def spawn() -> None: ...\n",
    "typings/overlays/acme/METADATA.toml": 'distribution = "acme"\ndescription = "A client"\n',
    "typings/overlays/acme/acme.pyi": OVERLAY,
}


def switched_on() -> str:
    """The example with every commented option and section in force."""
    return re.sub(r"^#(?=[\[a-z])", "", EXAMPLE.read_text(), flags=re.MULTILINE)


def reports(folder: Path, configuration: str) -> list[tuple[str, str]]:
    """Run mypy on the project and return each error's file and code."""
    for name, text in {**PROJECT, "mypy.ini": configuration}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    finished = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-error-summary", "--exclude", "typings", "."],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (finished.stderr, finished.returncode) == ("", 1)
    errors = re.findall(r"^([^:]+):\d+: error: .*\[([\w-]+)\]$", finished.stdout, re.MULTILINE)
    return sorted((path.replace("\\", "/"), code) for path, code in errors)


def test_every_option_every_kind_and_every_code_appears() -> None:
    options = re.findall(
        r"^(\w+) = (.+)$", switched_on().partition("[mypy_async_validator]")[2], re.MULTILINE
    )
    assert [name for name, _ in options] == [field.name for field in fields(Config)]
    assert dict(options)["kinds"].split(", ") == list(KINDS)
    explained = re.findall(r"^#   ([\w-]+)  +\S", EXAMPLE.read_text(), re.MULTILINE)
    switched = re.search(r"^disable_error_code = (.+)$", switched_on(), re.MULTILINE)
    assert explained == list(ALL_CODES)
    assert switched is not None
    assert switched[1].split(", ") == list(ALL_CODES)


def test_as_it_stands_it_says_what_the_defaults_say(tmp_path: Path) -> None:
    ini = tmp_path / "mypy.ini"
    ini.write_text(EXAMPLE.read_text())
    assert load_config(str(ini)) == Config()


def test_as_it_stands_every_code_but_one_is_on(tmp_path: Path) -> None:
    found = reports(tmp_path, EXAMPLE.read_text())
    on = [code for code in ALL_CODES if code != "async-alternative"]
    assert [code for path, code in found if path == "main.py"] == on
    assert [code for path, code in found if path == "scripts/batch.py"] == on
    assert [code for path, code in found if path == "client.py"] == []
    assert Counter(code for path, code in found if path == "options.py") == {
        "unused-coroutine": 1,  # spawn
        "blocking-call": 1,  # read_text
    }


def test_switched_on_every_option_is_in_force(tmp_path: Path) -> None:
    found = reports(tmp_path, switched_on())
    by_file = {path: [code for other, code in found if other == path] for path, _ in found}
    assert by_file == {
        "main.py": list(ALL_CODES),
        "client.py": ["blocking-call"],
        # mypy's own reports of "for", "await" and the override
        "scripts/batch.py": ["attr-defined", "misc", "override"],
        "scripts/service.py": sorted(
            ["attr-defined", "blocking-call", "misc", "override", "unused-coroutine"]
        ),
        "options.py": ["blocking-call", "blocking-call"],  # load, stat
    }


def test_switched_on_no_option_has_its_default_but_the_last(tmp_path: Path) -> None:
    (tmp_path / "typings" / "overlays").mkdir(parents=True)
    ini = tmp_path / "mypy.ini"
    ini.write_text(switched_on())
    config, default = load_config(str(ini)), Config()
    same = [f.name for f in fields(Config) if getattr(config, f.name) == getattr(default, f.name)]
    assert same == ["warn_unawaited"]
