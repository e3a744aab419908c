"""Virtual environments, one for each cell, kept from one run to the next."""

import hashlib
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from .matrix import ROOT, Cell, VersionsError, find_uv

_GROUP = "tests"


def prepare(cell: Cell, work: Path) -> Path:
    """Make the environment of a cell unless it is there; returns its interpreter.

    The package is installed in editable mode, so only other dependencies ask for a new one.
    """
    folder = work / re.sub(r"[^\w.+-]+", "-", f"python{cell.python.version}-mypy{cell.mypy}")
    python, stamp = folder / "bin" / "python", folder / "installed"
    is_release = cell.mypy[0].isdigit()
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if is_release and stamp.exists() and stamp.read_text() == wanted:
        return python
    mypy = f"mypy=={cell.mypy}" if is_release else cell.mypy
    uv = find_uv()
    if uv is not None:
        _run([uv, "venv", "--quiet", "--clear", "--no-project", "-p", cell.python.path, folder])
        install = [uv, "pip", "install", "--quiet", "-p", python]
        _run([*install, "--editable", ".", "--group", _GROUP, mypy])
    else:
        _run([cell.python.path, "-m", "venv", "--clear", folder])
        install = [python, "-m", "pip", "install", "--quiet"]
        _run([*install, "--upgrade", "pip>=25.1"])
        _run([*install, "--editable", ".", "--group", _GROUP, mypy])
    stamp.write_text(wanted)
    return python


def _run(command: Sequence[str | Path]) -> None:
    done = subprocess.run(
        [*map(str, command)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise VersionsError((done.stderr or done.stdout).strip())
