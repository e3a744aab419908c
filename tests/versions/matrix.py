"""Which versions of mypy and Python there are, and which of them are tried together."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PROJECT: Final = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

Version = tuple[int, ...]


@dataclass(frozen=True)
class Python:
    """A Python that is installed; ``path`` is empty where none of the version was found."""

    version: str
    path: str = ""


@dataclass(frozen=True)
class Cell:
    """One Python with one mypy: a version, or what pip is to install."""

    python: Python
    mypy: str


class VersionsError(Exception):
    """Something that the user has to see to; the text says what."""


def supported_pythons() -> list[str]:
    """As ``pyproject.toml`` says; the oldest first."""
    found = re.findall(r":: Python :: (3\.\d+)", "\n".join(PROJECT["classifiers"]))
    return sorted(found, key=numbers)


def oldest_mypy() -> Version:
    """As ``pyproject.toml`` says."""
    (lower,) = (
        match[1] for name in PROJECT["dependencies"] if (match := re.match(r"mypy>=([\d.]+)", name))
    )
    return numbers(lower)


def find_python(wanted: str) -> Python:
    """A version, such as ``3.14``, or the path of an interpreter."""
    if "/" in wanted or os.sep in wanted:
        version = _version_of(wanted)
        if version is None:
            raise VersionsError(f"{wanted} does not run")
        return Python(version, wanted)
    if wanted == own_version():
        return Python(wanted, sys.executable)
    path = shutil.which(f"python{wanted}")
    if path is not None and _version_of(path) == wanted:
        return Python(wanted, path)
    if (uv := find_uv()) is not None:
        done = subprocess.run(
            [uv, "python", "find", "--no-project", wanted],
            env={**os.environ, "UV_PYTHON_DOWNLOADS": "never"},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode == 0:
            return Python(wanted, done.stdout.strip())
    return Python(wanted)


def own_version() -> str:
    return "{}.{}".format(*sys.version_info)


def _version_of(interpreter: str) -> str | None:
    code = "import sys; print('{}.{}'.format(*sys.version_info))"
    try:
        done = subprocess.run(
            [interpreter, "-c", code], capture_output=True, text=True, check=False
        )
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def find_uv() -> str | None:
    """uv makes environments faster than venv and pip, and knows more places of Pythons."""
    beside = Path(sys.executable).with_name("uv")
    return str(beside) if beside.exists() else shutil.which("uv")


def released_mypys(*, pre: bool = False) -> list[str]:
    """All versions that the index has, from the oldest that is supported on."""
    command = [sys.executable, "-m", "pip", "index", "versions", "mypy", *(["--pre"] * pre)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = re.search(r"Available versions: (.*)", done.stdout)
    if found is None:
        raise VersionsError(f"pip does not say which versions of mypy there are: {done.stderr}")
    versions = in_order(found[1].split(", "))
    return [version for version in versions if numbers(version) >= oldest_mypy()]


def last_of_each_minor(versions: Iterable[str]) -> list[str]:
    """The oldest version of all, and the last of each minor one."""
    ordered = in_order(versions)
    last = [list(group)[-1] for _, group in groupby(ordered, lambda v: numbers(v)[:2])]
    return list(dict.fromkeys([*ordered[:1], *last]))


def cells_of(pythons: Sequence[Python], mypys: Sequence[str], *, every: bool) -> list[Cell]:
    """Each mypy on the oldest Python and each Python with the newest mypy, and the far corner.

    Both are given from the oldest to the newest. ``every``: all pairs.
    """
    ends = (pythons[0], pythons[-1])
    return [
        Cell(python, mypy)
        for mypy in mypys
        for python in pythons
        if every
        or mypy == mypys[-1]
        or python is pythons[0]
        or (mypy == mypys[0] and python in ends)
    ]


def numbers(version: str) -> Version:
    """``(2, 5, 0)`` of ``2.5.0rc1``"""
    found = re.match(r"\d+(\.\d+)*", version)
    if found is None:
        raise VersionsError(f"{version} is no version")
    return tuple(map(int, found[0].split(".")))


def in_order(versions: Iterable[str]) -> list[str]:
    """The oldest first; pre-releases before their release."""
    return sorted(versions, key=lambda v: (numbers(v), v.replace(".", "").isdigit(), v))
