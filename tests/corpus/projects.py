"""The pinned projects of the corpus, and where each of them lies below the work folder."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
LIST_FILE: Final = Path(__file__).with_name("corpus.toml")

_REQUIRED: Final = frozenset({"name", "version", "kind", "paths", "python", "dependencies"})
_OPTIONAL: Final = frozenset({"options", "skip"})
_PIN: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*==[0-9][A-Za-z0-9.!+]*")


class CorpusError(Exception):
    """Something that keeps a command from running; its text is one line for the user."""


@dataclass(frozen=True)
class Project:
    """One release of one project, and all that decides which types mypy sees in it."""

    name: str
    version: str
    kind: str
    paths: tuple[str, ...]
    python: str
    dependencies: tuple[str, ...]
    options: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()


def parse_projects(text: str) -> tuple[Project, ...]:
    """Read the list of projects; every version in it must be pinned."""
    tables = tomllib.loads(text).get("project")
    if not isinstance(tables, list):
        raise CorpusError("the list of projects has no [[project]] table")
    projects = tuple(_parse_project(table) for table in tables)
    names = [project.name for project in projects]
    for name in names:
        if names.count(name) > 1:
            raise CorpusError(f'project "{name}" is listed twice')
    return projects


def load_projects() -> tuple[Project, ...]:
    """The projects of ``corpus.toml``, in its order."""
    return parse_projects(LIST_FILE.read_text(encoding="utf-8"))


def select_projects(projects: Sequence[Project], names: Sequence[str]) -> tuple[Project, ...]:
    """The named projects, or all of them where none is named."""
    known = {project.name: project for project in projects}
    for name in names:
        if name not in known:
            raise CorpusError(f'no project "{name}"; there are: {", ".join(known)}')
    return tuple(known[name] for name in dict.fromkeys(names)) if names else tuple(projects)


def home_of(work: Path, project: Project) -> Path:
    """The folder that holds a project's source and its environment."""
    return work / "projects" / f"{project.name}-{project.version}"


def source_of(work: Path, project: Project) -> Path:
    """The folder that the project's release is unpacked into; mypy runs in it."""
    return home_of(work, project) / "src"


def interpreter_of(work: Path, project: Project) -> Path:
    """The Python of the environment that holds the project's dependencies."""
    return home_of(work, project) / "venv" / "bin" / "python"


def expand_paths(source: Path, paths: Iterable[str]) -> list[str]:
    """Replace the patterns in ``paths`` by the files they stand for, relative to ``source``."""
    expanded = []
    for path in paths:
        found = sorted(source.glob(path)) if "*" in path else [source / path]
        if not found or not all(each.exists() for each in found):
            raise CorpusError(f'nothing at "{path}" in {source}')
        expanded += [each.relative_to(source).as_posix() for each in found]
    return expanded


def python_files(source: Path, paths: Iterable[str]) -> set[Path]:
    """The Python files at ``paths``, without what mypy follows from there."""
    files: set[Path] = set()
    for path in paths:
        place = source / path
        files.update(place.rglob("*.py") if place.is_dir() else [place])
    return files


def count_lines(source: Path, paths: Iterable[str]) -> int:
    """Physical lines of the Python files at ``paths``."""
    return sum(file.read_bytes().count(b"\n") for file in python_files(source, paths))


def _parse_project(table: object) -> Project:
    if not isinstance(table, dict):
        raise CorpusError("a project of the list is not a table")
    name = table.get("name", "?")
    if missing := sorted(_REQUIRED - table.keys()):
        raise CorpusError(f'project "{name}" lacks "{missing[0]}"')
    if unknown := sorted(table.keys() - _REQUIRED - _OPTIONAL):
        raise CorpusError(f'project "{name}" has an unknown key "{unknown[0]}"')
    project = Project(
        name=_text(table, "name"),
        version=_text(table, "version"),
        kind=_text(table, "kind"),
        paths=_texts(table, "paths"),
        python=_text(table, "python"),
        dependencies=_texts(table, "dependencies"),
        options=_texts(table, "options"),
        skip=_texts(table, "skip"),
    )
    for pin in (f"{project.name}=={project.version}", *project.dependencies):
        if not _PIN.fullmatch(pin):
            raise CorpusError(f'project "{name}": "{pin}" is not of the form NAME==VERSION')
    if not project.paths:
        raise CorpusError(f'project "{name}" names no path to check')
    if not re.fullmatch(r"3\.\d+", project.python):
        raise CorpusError(f'project "{name}": "{project.python}" is not a Python version')
    return project


def _text(table: Mapping[str, object], key: str) -> str:
    value = table[key]
    if not isinstance(value, str) or not value:
        raise CorpusError(f'"{key}" must be a string that is not empty, not {value!r}')
    return value


def _texts(table: Mapping[str, object], key: str) -> tuple[str, ...]:
    values = table.get(key, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise CorpusError(f'"{key}" must be a list of strings, not {values!r}')
    return tuple(values)
