"""Overlays that installed libraries ship: entry points of the group ``mypy_async_validator.stubs``.

The value of an entry point names a package directory, as it would be imported, that has the form of
a directory in ``stub_paths``. Nothing is imported: the directory is looked up on mypy's own search
path, so that what mypy finds for the checked code and what is found here belong together.
"""

import configparser
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from mypy_async_validator.catalog.read import OverlayError

GROUP: Final = "mypy_async_validator.stubs"


def find_shipped_by_libraries(search_path: Sequence[str]) -> tuple[Path, ...]:
    """The directories of overlays that the libraries on a search path ship, sorted by name.

    Raises OverlayError.
    """
    found: dict[str, Path] = {}
    for directory in search_path:
        for entry_points in _entry_points_files(directory):
            for name, value in _read_group(entry_points):
                # As in an import, what comes first on the path hides what comes later.
                found.setdefault(name, _directory_of(value, entry_points, search_path))
    return tuple(found[name] for name in sorted(found))


def _entry_points_files(directory: str) -> Iterator[Path]:
    try:
        with os.scandir(directory) as entries:
            names = sorted(entry.name for entry in entries)
    except OSError:
        return
    for name in names:
        if name.endswith((".dist-info", ".egg-info")):
            yield Path(directory, name, "entry_points.txt")


def _read_group(path: Path) -> list[tuple[str, str]]:
    try:
        content = path.read_bytes()
    except OSError:
        return []  # most distributions have no such file
    if GROUP.encode() not in content:
        return []
    # https://packaging.python.org/en/latest/specifications/entry-points/#file-format
    parser = configparser.RawConfigParser(delimiters=("=",))
    parser.optionxform = str  # type: ignore[method-assign, assignment]
    try:
        parser.read_string(content.decode("utf-8"))
    except (configparser.Error, UnicodeDecodeError) as error:
        raise OverlayError(path, 1, f"Invalid entry points: {error}") from error
    return parser.items(GROUP) if parser.has_section(GROUP) else []


def _directory_of(value: str, entry_points: Path, search_path: Sequence[str]) -> Path:
    relative = value.strip().replace(".", "/")
    for directory in (str(entry_points.parent.parent), *search_path):
        path = Path(directory, relative)
        if path.is_dir():
            return path
    lines = entry_points.read_text(encoding="utf-8").splitlines()
    line = next((n for n, text in enumerate(lines, 1) if text.rstrip().endswith(value)), 1)
    raise OverlayError(
        entry_points, line, f'"{value}" in group "{GROUP}" is not a directory of overlays'
    )
