"""The plugin's own configuration: one typed field an option, one reader for TOML and INI."""

import configparser
import os
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Final, Literal, cast, get_args

from mypy_async_validator.markers import Kind

SECTION: Final = "mypy_async_validator"
KINDS: Final[tuple[str, ...]] = get_args(Kind)
# Cheap single system calls and plain computation stall the loop for microseconds, not for seconds.
UNCOUNTED_KINDS: Final = frozenset({"cpu", "metadata"})

_LONGEST: Final = 60
"""Of a wrong value, so much is shown."""

AsyncLibrary = Literal["auto", "asyncio", "anyio", "trio"]


class ConfigError(Exception):
    """A configuration that cannot be used; the text names the file, the section and the key."""


@dataclass(frozen=True, slots=True)
class Config:
    """What users can set in ``[tool.mypy_async_validator]`` or ``[mypy_async_validator]``."""

    stub_paths: tuple[Path, ...] = ()
    """Directories of overlay stubs beside the shipped ones, relative to the configuration file."""
    blocking: tuple[str, ...] = ()
    """Full names (or patterns with ``*``) of functions and methods that block."""
    nonblocking: tuple[str, ...] = ()
    """Full names (or patterns) that do not block, whatever an overlay says."""
    kinds: frozenset[str] = frozenset(KINDS) - UNCOUNTED_KINDS
    """The kinds of blocking calls that count."""
    async_library: AsyncLibrary = "auto"
    """The library whose replacements the notes name; ``auto`` looks at the module's imports."""
    droppable: tuple[str, ...] = ()
    """Full names (or patterns) of functions and classes whose awaitable may be dropped."""
    warn_unawaited: bool = True
    """Report lost awaitables, dropped tasks and ``await`` on what is not awaitable."""


def load_config(config_file: str | None) -> Config:
    """Read the plugin's section of mypy's own configuration file.

    Where that is an INI file without such a section, ``pyproject.toml`` beside it may hold it.

    Raises ConfigError.
    """
    if config_file is None:
        return Config()
    path = Path(config_file)
    if path.suffix == ".toml":
        return _from_toml(path)
    if (config := _from_ini(path)) is not None:
        return config
    beside = path.parent / "pyproject.toml"
    return _from_toml(beside) if beside.is_file() else Config()


def _from_toml(path: Path) -> Config:
    try:
        document = tomllib.loads(_read(path))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{_shown(path)}: error: Invalid TOML: {error}") from error
    except RecursionError as error:
        raise ConfigError(f"{_shown(path)}: error: Invalid TOML: Nested too deeply") from error
    _check_spelling(path, document, prefix="")
    tools = document.get("tool", {})
    if not isinstance(tools, dict):
        raise _Source(path, "tool").error(None, "Must be a table")
    _check_spelling(path, tools, prefix="tool.")
    section = tools.get(SECTION, {})
    source = _Source(path, f"tool.{SECTION}")
    if not isinstance(section, dict):
        raise source.error(None, "Must be a table")
    return _convert(source, section)


def _from_ini(path: Path) -> Config | None:
    parser = configparser.RawConfigParser()
    try:
        parser.read_string(_read(path), source=str(path))
    except configparser.Error as error:
        reason = str(error).replace("\n", " ")
        raise ConfigError(f"{_shown(path)}: error: Invalid INI file: {reason}") from error
    _check_spelling(path, parser, prefix="")
    if not parser.has_section(SECTION):
        return None
    inherited = parser.defaults()
    section = {k: v for k, v in parser.items(SECTION) if k not in inherited}
    return _convert(_Source(path, SECTION), section)


def _check_spelling(path: Path, sections: Mapping[str, object], *, prefix: str) -> None:
    """A section under a slightly other name would pass without a word."""
    right = f"tool.{SECTION}" if path.suffix == ".toml" else SECTION
    for name in sections:
        full = prefix + name
        if full != right and _plain(name) == SECTION:
            raise _Source(path, full).error(None, f'Unknown section; did you mean "[{right}]"?')


def _plain(name: str) -> str:
    return re.sub(r"[^a-z]", "_", name.strip().lower()).removeprefix("tool_")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{_shown(path)}: error: Cannot read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{_shown(path)}: error: The file is not UTF-8") from error


def _shown(path: Path) -> str:
    return os.path.relpath(path) if path.is_relative_to(Path.cwd()) else str(path)


@dataclass(frozen=True, slots=True)
class _Source:
    """One section of one file, for messages."""

    path: Path
    section: str

    def error(self, key: str | None, message: str) -> ConfigError:
        place = f"{_shown(self.path)}:{self._line(key)}: error: [{self.section}]"
        shown = "" if key is None else f" {_short(key)}"
        return ConfigError(f"{place}{shown}: {message}")

    def _line(self, key: str | None) -> int:
        """The line of ``key`` in this section, or else of the section, or else the first."""
        inside, found = False, 1
        for number, line in enumerate(_read(self.path).splitlines(), 1):
            if line.strip().startswith("["):
                inside = line.strip().strip("[] ") == self.section.strip()
                found = number if inside else found
            elif inside and key is not None and _starts_with_key(line, key):
                return number
        return found


def _starts_with_key(line: str, key: str) -> bool:
    return re.match(rf"\s*\"?{re.escape(key)}\"?\s*[=:]", line, re.IGNORECASE) is not None


def _convert(source: _Source, section: Mapping[str, object]) -> Config:
    known = tuple(field.name for field in fields(Config))
    values: dict[str, object] = {}
    for key, value in section.items():
        if key not in known:
            raise source.error(key, f"Unknown key; {_nearest(key, known)}")
        values[key] = _READERS[key](source, key, value)
    # Each reader returns the type of its field.
    return replace(Config(), **values)  # type: ignore[arg-type]


def _read_names(source: _Source, key: str, value: object) -> tuple[str, ...]:
    if isinstance(value, str) and source.path.suffix != ".toml":
        return tuple(name for name in re.split(r"[,\s]+", value) if name)
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise source.error(key, f"Must be a list of strings, not {_describe(value)}")


def _read_patterns(source: _Source, key: str, value: object) -> tuple[str, ...]:
    names = _read_names(source, key, value)
    for name in names:
        if not all(part.replace("*", "_").isidentifier() for part in name.split(".")):
            raise source.error(key, f'Not a full name or a pattern: "{_short(name)}"')
    return names


def _read_paths(source: _Source, key: str, value: object) -> tuple[Path, ...]:
    if isinstance(value, str) and source.path.suffix != ".toml":
        # Commas and lines separate paths; blanks may be part of one.
        value = [item.strip() for item in re.split(r"[,\n]", value) if item.strip()]
    paths = tuple(source.path.parent / name for name in _read_names(source, key, value))
    for path in paths:
        if not os.path.isdir(path):  # noqa: PTH112 (too long a path is no error to it)
            raise source.error(key, f'No such directory: "{_short(_shown(path))}"')
    return paths


def _read_kinds(source: _Source, key: str, value: object) -> frozenset[str]:
    names = _read_names(source, key, value)
    for name in names:
        if name not in KINDS:
            near = _nearest(name, KINDS)
            raise source.error(key, f'Unknown kind "{_short(name)}"; {near}')
    return frozenset(names)


def _read_library(source: _Source, key: str, value: object) -> AsyncLibrary:
    allowed = get_args(AsyncLibrary)
    if value not in allowed:
        raise source.error(key, f"Must be one of {', '.join(allowed)}, not {_describe(value)}")
    return cast("AsyncLibrary", value)


def _read_bool(source: _Source, key: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    words = configparser.ConfigParser.BOOLEAN_STATES
    if isinstance(value, str) and source.path.suffix != ".toml" and value.lower() in words:
        return words[value.lower()]
    raise source.error(key, f"Must be true or false, not {_describe(value)}")


def _nearest(name: str, known: tuple[str, ...]) -> str:
    near = get_close_matches(name, known, n=1, cutoff=0.5)
    return f'did you mean "{near[0]}"?' if near else "known are: " + ", ".join(known)


def _describe(value: object) -> str:
    return f'"{_short(value)}"' if isinstance(value, str) else _short(repr(value))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


_READERS: Final[Mapping[str, Callable[[_Source, str, object], object]]] = {
    "stub_paths": _read_paths,
    "blocking": _read_patterns,
    "nonblocking": _read_patterns,
    "kinds": _read_kinds,
    "async_library": _read_library,
    "droppable": _read_patterns,
    "warn_unawaited": _read_bool,
}
