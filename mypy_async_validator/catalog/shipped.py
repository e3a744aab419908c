"""The overlays that come with this package, found without reading what no call needs."""

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from mypy_async_validator import __version__
from mypy_async_validator.catalog.locate import (
    METADATA,
    Distribution,
    digest,
    find_distributions,
    modules_of,
)

_PACKAGE: Final = Path(__file__).resolve().parent.parent
_STUBS_IN_WHEEL: Final = "_stubs"


def shipped_stubs(package: Path = _PACKAGE) -> Path:
    """Return the overlays that come with this package, in a wheel or in a checkout."""
    installed = package / _STUBS_IN_WHEEL
    return installed if installed.is_dir() else package.parent / "stubs"


def shipped_digest(package: Path = _PACKAGE) -> str:
    """A digest of the overlays and of the package's own sources.

    The installer's list of files holds a digest of each, so that nothing else has to be read if the
    package came as a wheel.
    https://packaging.python.org/en/latest/specifications/recording-installed-packages/
    """
    listed = _read_record(package)
    if listed:
        return _digest_of_texts(listed.values())
    sources = [path.read_bytes().decode() for path in sorted(package.rglob("*.py"))]
    return _digest_of_texts([digest([shipped_stubs(package)]), *sources])


def shipped_distributions(package: Path = _PACKAGE) -> tuple[Distribution, ...]:
    """List the overlays, if possible from the installer's list of files."""
    listed = _read_record(package)
    if listed:
        return _listed_distributions(package, listed)
    return find_distributions([shipped_stubs(package)])


def _read_record(package: Path) -> dict[str, str]:
    """The files of the package, relative to it, with their lines in the installer's list."""
    path = package.parent / f"{package.name}-{__version__}.dist-info" / "RECORD"
    if not (package / _STUBS_IN_WHEEL).is_dir():
        return {}
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}  # some packagers leave it out
    prefix = f"{package.name}/"
    found = {
        line.partition(",")[0].removeprefix(prefix): line
        for line in lines
        if line.startswith(prefix) and ",sha256=" in line and ".pyc," not in line
    }
    return dict(sorted(found.items()))


def _listed_distributions(package: Path, listed: Mapping[str, str]) -> tuple[Distribution, ...]:
    names: dict[str, list[str]] = {}
    for path in listed:
        if path.startswith(f"{_STUBS_IN_WHEEL}/") and path.count("/") > 1:
            _, folder, name = path.split("/", 2)
            if name.endswith(".pyi"):
                names.setdefault(folder, []).append(name)
    stubs = package / _STUBS_IN_WHEEL
    return tuple(
        Distribution(
            folder, stubs / folder, modules_of(stubs / folder, files), _defined_in(stubs / folder)
        )
        for folder, files in names.items()
    )


def _defined_in(folder: Path) -> dict[str, tuple[str, ...]]:
    content = (folder / METADATA).read_bytes()
    if b"[defined-in]" not in content:
        return {}
    table = tomllib.loads(content.decode())["defined-in"]
    return {module: tuple(packages) for module, packages in table.items()}


def _digest_of_texts(texts: Iterable[str]) -> str:
    result = hashlib.sha256()
    for text in texts:
        result.update(text.encode())
        result.update(b"\0")
    return result.hexdigest()
