"""Real programs to mutate: of the corpus, of installed libraries, of the standard library."""

import importlib.util
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..corpus.projects import (
    CorpusError,
    expand_paths,
    interpreter_of,
    load_projects,
    python_files,
    select_projects,
    source_of,
)
from .mutations import is_parsed

STANDARD_LIBRARY = "stdlib"


@dataclass(frozen=True)
class Source:
    """The Python files of a project, and the interpreter that knows the types of its libraries."""

    name: str
    files: dict[str, str]
    python: str | None = None
    options: tuple[str, ...] = ()


def load_source(name: str, corpus: Path) -> Source:
    """``stdlib``, a project of the corpus that was fetched, or an installed package.

    Raises CorpusError.
    """
    if name == STANDARD_LIBRARY:
        return Source(name, _standard_library())
    if name in {project.name for project in load_projects()}:
        (project,) = select_projects(load_projects(), [name])
        root = source_of(corpus, project)
        paths = python_files(root, expand_paths(root, project.paths))
        python = str(interpreter_of(corpus, project))
        return Source(name, _read(root, sorted(paths)), python, project.options)
    spec = importlib.util.find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise CorpusError(f'"{name}" is no project of the corpus and no installed package')
    folder = Path(spec.submodule_search_locations[0])
    return Source(name, _read(folder.parent, sorted(folder.rglob("*.py"))))


def _standard_library() -> dict[str, str]:
    """Parts of it under another name: what is imported from it has typeshed's types."""
    root = Path(sysconfig.get_path("stdlib"))
    names = ["asyncio", "concurrent", "http", "multiprocessing", "unittest", "urllib", "wsgiref"]
    names += ["email", "importlib", "json", "logging", "xmlrpc", "tempfile.py", "socketserver.py"]
    names += ["subprocess.py", "threading.py", "queue.py", "contextlib.py", "functools.py"]
    places = [root / name for name in names]
    paths = [p for place in places for p in (place.rglob("*.py") if place.is_dir() else [place])]
    return {f"copied/{name}": text for name, text in _read(root, sorted(paths)).items()} | {
        "copied/__init__.py": ""
    }


def _read(root: Path, paths: list[Path]) -> dict[str, str]:
    return dict(_texts(root, paths))


def _texts(root: Path, paths: list[Path]) -> Iterator[tuple[str, str]]:
    for path in paths:
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        if is_parsed(text):
            yield path.relative_to(root).as_posix(), text
