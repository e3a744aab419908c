"""Edits of one function of a project: of its body, or of its signature."""

import ast
import os
import re
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final, Literal

from ..corpus.projects import CorpusError, python_files
from ..corpus.reports import Report
from .measuring import Target

Change = Literal["body", "signature"]

_IMPORT: Final = re.compile(rb"^\s*(?:from|import)\s+([\w.]+)", re.MULTILINE)


def copy_of(target: Target, scratch: Path) -> Target:
    """The same target in a folder where it may be edited."""
    folder = scratch / "copy"
    if not folder.exists():
        unused = shutil.ignore_patterns(".*", "__pycache__", "node_modules")
        shutil.copytree(target.folder, folder, symlinks=True, ignore=unused)
    return replace(target, folder=folder)


def ignore_reports(folder: Path, reports: Iterable[Report]) -> None:
    """Add ``# type: ignore`` to each line with a report, where that leaves the code as it is."""
    lines: dict[str, set[int]] = {}
    for report in reports:
        lines.setdefault(report.file, set()).add(report.line)
    for name, reported in lines.items():
        path = folder / name
        text = path.read_text(encoding="utf-8")
        for line in sorted(reported):
            ignored = _with_ignore(text, line)
            if _is_same_code(ignored, text):
                text = ignored
        path.write_text(text, encoding="utf-8")


def _with_ignore(text: str, line: int) -> str:
    lines = text.splitlines(keepends=True)
    code, comment, _ = lines[line - 1].rstrip("\n").partition("# type: ignore")
    lines[line - 1] = f"{code.rstrip() if comment else code}  # type: ignore\n"
    return "".join(lines)


def _is_same_code(text: str, other: str) -> bool:
    try:
        return ast.dump(ast.parse(text)) == ast.dump(ast.parse(other))
    except SyntaxError:
        return False


class EditedFile:
    """A file that differs from edit to edit; mypy notices each of them by its time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._moment = int(path.stat().st_mtime)

    def write(self, text: str) -> None:
        if text != self.path.read_text(encoding="utf-8"):
            self.path.write_text(text, encoding="utf-8")
            self._moment += 1  # (mypy looks at the seconds)
            os.utime(self.path, (self._moment, self._moment))


def find_edited(target: Target) -> Path:
    """Of the files with a function that can be edited, the one whose module most others import."""
    files = sorted(python_files(target.folder, target.paths))
    imports: Counter[str] = Counter()
    for file in files:
        imports.update({name.decode() for name in _IMPORT.findall(file.read_bytes())})
    for file in sorted(files, key=lambda file: -imports[_module(target, file)]):
        if next(_editable(ast.parse(file.read_bytes())), None) is not None:
            return file
    raise CorpusError(f"{target.name} has no function that can be edited")


def edit(source: str, change: Change, number: int) -> str:
    """Change the first function at the top level that takes arguments, each time in another way."""
    function = next(_editable(ast.parse(source)))
    lines = source.splitlines(keepends=True)
    if change == "body":
        first = function.body[0]
        indent = lines[first.lineno - 1][: first.col_offset]
        assert first.end_lineno is not None
        lines.insert(first.end_lineno, f"{indent}edited = {number}\n")
        return "".join(lines)
    arguments = function.args
    named = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    last = max(
        (n for n in [*named, *arguments.defaults, *arguments.kw_defaults] if n is not None),
        key=lambda node: (node.end_lineno, node.end_col_offset),
    )
    assert last.end_lineno is not None and last.end_col_offset is not None
    line = lines[last.end_lineno - 1].encode()
    new = f", edited_{number}: int = {number}".encode()
    lines[last.end_lineno - 1] = (
        line[: last.end_col_offset] + new + line[last.end_col_offset :]
    ).decode()
    return "".join(lines)


def _editable(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    """Its first statement has lines of its own; a further argument can stand after the others."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(
                decorator_list=[], args=ast.arguments(vararg=None, kwarg=None, args=[_, *_])
            ):
                begins = node.body[0].lineno
                if begins > node.lineno and not _shares_line(node.body):
                    yield node


def _shares_line(body: list[ast.stmt]) -> bool:
    return len(body) > 1 and body[0].end_lineno == body[1].lineno


def _module(target: Target, file: Path) -> str:
    parts = file.relative_to(target.folder).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
