"""Nothing that is checked, and no stub or configuration, is ever imported or run."""

import json
import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

import pytest

# Wherever it is run, it leaves a file behind and fails.
TRAP: Final = """\
import pathlib
pathlib.Path(r"{canary}").mkdir(parents=True, exist_ok=True)
pathlib.Path(r"{canary}", "{name}").touch()
raise SystemExit("this was run")
"""
CODE: Final = """\
import time, helper, sprung, sprung.overlays
from helper import decorator
async def f() -> None:
    helper.block()
    time.sleep(1)
    sprung.fetch()
@decorator
async def g() -> None: ...
class Meta(type):
    def __new__(cls, *args, **kwargs): raise RuntimeError
class C(metaclass=Meta): pass
"""
HELPER: Final = "import time\ndef decorator(f): return f\ndef block() -> None: time.sleep(1)\n"
OVERLAY: Final = """\
from mypy_async_validator.markers import blocking
@blocking("file")
def fetch(): ...
"""
METADATA: Final = 'distribution = "{0}"\ndescription = "x"\n'
SCRIPT: Final = """\
import json, sys
from mypy import api
before = set(sys.modules)
result = api.run(sys.argv[1:])
print(json.dumps([result, sorted(set(sys.modules) - before)]))
"""


def trap(canary: Path, name: str) -> str:
    return TRAP.format(canary=canary, name=name)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project, and an environment with a library that ships an overlay; all of it are traps."""
    folder, canary = tmp_path / "project", tmp_path / "canary"
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=False)
    # (On some systems, a link leads there as well.)
    found = [*environment.glob("*/python*/site-packages"), *environment.glob("Lib/site-packages")]
    (site_packages,) = {path.resolve() for path in found}
    library = site_packages / "sprung"
    overlays = library / "overlays"
    (overlays / "sprung").mkdir(parents=True)
    (library / "py.typed").touch()
    (library / "__init__.py").write_text(f"def fetch() -> None: ...\n{trap(canary, 'library')}")
    (overlays / "__init__.py").write_text(trap(canary, "overlays"))
    (overlays / "sprung" / "METADATA.toml").write_text(METADATA.format("sprung"))
    (overlays / "sprung" / "sprung.pyi").write_text(OVERLAY)
    info = site_packages / "sprung-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: sprung\nVersion: 1\n")
    (info / "entry_points.txt").write_text(
        "[mypy_async_validator.stubs]\nsprung = sprung.overlays\n"
    )
    mine = folder / "overlays" / "helper"
    mine.mkdir(parents=True)
    (mine / "METADATA.toml").write_text(METADATA.format("helper"))
    (mine / "helper.pyi").write_text("def other(): ...\n")
    (mine / "__init__.py").write_text(trap(canary, "mine"))
    (folder / "main.py").write_text(CODE + trap(canary, "main"))
    (folder / "helper.py").write_text(HELPER + trap(canary, "helper"))
    for name in ("conftest", "setup", "sitecustomize", "usercustomize", "mypy_plugin"):
        (folder / f"{name}.py").write_text(trap(canary, name))
    (folder / "mypy.ini").write_text(
        "[mypy]\nplugins = mypy_async_validator\ncheck_untyped_defs = True\nexclude = overlays\n"
        f"python_executable = {next(environment.glob('*/python'))}\n"
        "[mypy_async_validator]\nstub_paths = overlays\n"
    )
    return folder


@pytest.mark.parametrize("arguments", [["."], ["-n2", "."]], ids=["one process", "workers"])
def test_nothing_is_executed(arguments: list[str], project: Path) -> None:
    _check(arguments, project)
    _check(arguments, project)  # with what the first has left in the cache


def _check(arguments: list[str], project: Path) -> None:
    script = project.parent / "script.py"
    script.write_text(SCRIPT)
    done = subprocess.run(
        [sys.executable, str(script), *arguments],
        cwd=project,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    (stdout, stderr, status), imported = json.loads(done.stdout)
    assert status == 1, stdout + stderr
    # All of it was looked at ...
    for text in ('"time.sleep" blocks', '"sprung.fetch" blocks', '"block" blocks'):
        assert text in stdout
    # ... and none of it was run.
    assert not (project.parent / "canary").exists()
    own = {path.stem for path in project.rglob("*.py")} | {"sprung"}
    assert not [name for name in imported if name.partition(".")[0] in own]
