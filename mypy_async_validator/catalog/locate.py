"""Find overlay stubs on disk, by file names alone, and digest their contents."""

import hashlib
import os
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from mypy_async_validator.catalog.read import OverlayError

METADATA: Final = "METADATA.toml"
_KEYS: Final = (
    "distribution",
    "description",
    "types",
    "installed-as",
    "proved-against",
    "defined-in",
)


@dataclass(frozen=True, slots=True)
class Distribution:
    """The overlays of one library: its public modules, and where mypy finds their names."""

    name: str
    path: Path
    modules: Mapping[str, Path]
    defined_in: Mapping[str, tuple[str, ...]]
    types: str | None = None
    installed_as: str = ""
    proved_against: tuple[str, ...] = ()

    def covers(self, package: str) -> bool:
        """Is a top-level package part of the library, or of the types of it?"""
        patterns = [pattern for patterns in self.defined_in.values() for pattern in patterns]
        return any(module.partition(".")[0] == package for module in self.modules) or any(
            package.startswith(pattern[:-1]) if pattern.endswith("*") else package == pattern
            for pattern in patterns
        )


def find_distributions(directories: Sequence[Path]) -> tuple[Distribution, ...]:
    """List the distributions of each directory in turn, sorted by folder name."""
    return tuple(
        read_distribution(folder)
        for directory in directories
        for folder in _distribution_folders(directory)
    )


def digest(directories: Sequence[Path]) -> str:
    """Hash the names and contents of all overlays, wherever the directories lie."""
    result = hashlib.sha256()
    for directory in directories:
        result.update(b"directory\0")
        for folder in _distribution_folders(directory):
            for name in _file_names(folder):
                content = _read_bytes(folder / name)
                result.update(f"{folder.name}/{name}\0{len(content)}\0".encode())
                result.update(content)
    return result.hexdigest()


def _distribution_folders(directory: Path) -> Iterator[Path]:
    try:
        with os.scandir(directory) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError as error:
        raise OverlayError(directory, 1, f"Cannot list the directory: {error.strerror}") from error
    for entry in entries:
        if os.path.isdir(entry):  # noqa: PTH112 (a link to itself is no error to it)
            if not entry.name.startswith((".", "__")):
                yield directory / entry.name
        elif entry.name.endswith(".pyi"):
            raise OverlayError(
                directory / entry.name,
                1,
                f"An overlay lies in the folder of its distribution: <distribution>/{entry.name}",
            )


def _file_names(folder: Path) -> list[str]:
    """List the files of a distribution that matter, relative to it, with forward slashes."""
    names: list[str] = []
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith((".", "__"))]
        prefix = Path(place).relative_to(folder)
        names.extend((prefix / name).as_posix() for name in files if name.endswith(".pyi"))
    return sorted([METADATA, *names])


def read_distribution(folder: Path) -> Distribution:
    """List the overlays in the folder of one distribution.

    Raises OverlayError.
    """
    metadata = _read_metadata(folder)
    modules = modules_of(folder, [name for name in _file_names(folder) if name != METADATA])
    defined_in = {
        module: tuple(places) for module, places in metadata.get("defined-in", {}).items()
    }
    for module in defined_in:
        if module not in modules:
            raise _metadata_error(
                folder, module, f'"defined-in" names "{module}", which has no overlay'
            )
    name = metadata["distribution"]
    return Distribution(
        name,
        folder,
        modules,
        defined_in,
        types=metadata.get("types"),
        installed_as=metadata.get("installed-as", name),
        proved_against=tuple(metadata.get("proved-against", ())),
    )


def modules_of(folder: Path, names: Sequence[str]) -> dict[str, Path]:
    """The public modules that the overlays of a distribution, named relative to it, describe."""
    modules: dict[str, Path] = {}
    for name in names:
        module = name.removesuffix(".pyi").removesuffix("/__init__").replace("/", ".")
        if not all(part.isidentifier() for part in module.split(".")):
            raise OverlayError(folder / name, 1, f'No module can have the name "{module}"')
        if module in modules:
            raise OverlayError(
                folder / name, 1, f'Module "{module}" has another overlay: {modules[module].name}'
            )
        modules[module] = folder / name
    return modules


def _read_metadata(folder: Path) -> dict[str, Any]:
    path = folder / METADATA
    if not path.is_file():
        raise OverlayError(
            path,
            1,
            f'Missing file; write into it: distribution = "{folder.name}" and description = "..."',
        )
    try:
        metadata = tomllib.loads(_read_bytes(path).decode("utf-8"))
    except UnicodeDecodeError as error:
        raise OverlayError(path, 1, "The file is not UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise OverlayError(path, int(line[1]) if line else 1, f"Invalid TOML: {error}") from error
    except RecursionError as error:
        raise OverlayError(path, 1, "Invalid TOML: Nested too deeply") from error
    _check_metadata(folder, metadata)
    return metadata


def _check_metadata(folder: Path, metadata: Mapping[str, Any]) -> None:
    for key, value in metadata.items():
        match key, value:
            case "distribution" | "description" | "types" | "installed-as", str() if value.strip():
                pass
            case "distribution" | "description" | "types" | "installed-as", _:
                raise _metadata_error(folder, key, f'"{key}" must be a text')
            case "proved-against", list() if _are_texts(value):
                pass
            case "proved-against", _:
                raise _metadata_error(folder, key, '"proved-against" must be a list of versions')
            case "defined-in", dict() if all(_are_texts(names) for names in value.values()):
                pass
            case "defined-in", _:
                raise _metadata_error(
                    folder, key, '"defined-in" must map public modules to lists of modules'
                )
            case _:
                known = ", ".join(sorted(_KEYS))
                raise _metadata_error(folder, key, f'Unknown key "{key}"; known are: {known}')
    for key in ("distribution", "description"):
        if key not in metadata:
            raise _metadata_error(folder, key, f'Missing key "{key}"')


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _metadata_error(folder: Path, key: str, message: str) -> OverlayError:
    """Point at the line on which a key stands."""
    path = folder / METADATA
    lines = _read_bytes(path).decode("utf-8").splitlines()
    begins = re.compile(rf"\W*{re.escape(key)}\W")
    places = [number for number, line in enumerate(lines, 1) if begins.match(line)]
    return OverlayError(path, places[0] if places else 1, message)


def _read_bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise OverlayError(path, 1, f"Cannot read the file: {error.strerror}") from error
