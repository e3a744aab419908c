"""The generated project of the benchmark: the same each time, and its places hold the calls."""

import ast
import re
from pathlib import Path

import pytest

from tests.benchmark.editing import edit
from tests.benchmark.generated.checking import chain_text, compare
from tests.benchmark.generated.project import Manifest, compose, generate
from tests.corpus.reports import Report

SIZE = 60


@pytest.fixture(scope="module")
def composed() -> tuple[dict[str, str], Manifest]:
    return compose(SIZE, seed=3)


def test_it_is_the_same_each_time(composed: tuple[dict[str, str], Manifest]) -> None:
    assert compose(SIZE, seed=3) == composed
    assert compose(SIZE, seed=4) != composed


def test_every_file_is_python(composed: tuple[dict[str, str], Manifest]) -> None:
    for path, text in composed[0].items():
        ast.parse(text, path)
        assert "#@" not in text, "a mark of a place was left"


def test_places_of_planted_calls_hold_the_call(composed: tuple[dict[str, str], Manifest]) -> None:
    files, manifest = composed
    assert len(manifest.planted) == len(manifest.twins) == SIZE // 8
    for planted in manifest.planted:
        text = files[planted.file]
        assert isinstance(_function_at(text, planted.line), ast.AsyncFunctionDef)
        owner, _, member = planted.chain[0].rpartition(".")
        called = owner if member.startswith("__") else member
        line = text.splitlines()[planted.line - 1]
        assert re.search(rf"\b({called}|call_\d+)\b", line), "the head or an alias of it"
        for label, file in zip(_outer(planted.chain), planted.files, strict=True):
            name = label.partition(".")[0]
            assert re.search(rf"(?:def|class) {name}\b", files[file])


def test_places_of_twins_are_in_coroutines(composed: tuple[dict[str, str], Manifest]) -> None:
    files, manifest = composed
    for twin in manifest.twins:
        assert isinstance(_function_at(files[twin.file], twin.line), ast.AsyncFunctionDef)


def test_reports_are_compared_by_place_and_chain(composed: tuple[dict[str, str], Manifest]) -> None:
    manifest = composed[1]
    first, second, *missed = manifest.planted
    twin = manifest.twins[0]
    code = "blocking-call-indirect"
    reports = [
        Report(first.file, first.line, 1, code, "", (chain_text(first.chain), "Run it")),
        Report(second.file, second.line, 1, code, "", (chain_text(first.chain),)),
        Report(twin.file, twin.line, 1, code, ""),
        Report(first.file, first.line, 1, "misc", ""),
    ]
    comparison = compare(manifest, reports)
    assert comparison.found == (first,)
    assert comparison.other_chain == ((second, reports[1]),)
    assert comparison.missed == tuple(missed)
    assert comparison.invented == ((reports[2], twin.reason), (reports[3], ""))


def test_a_generated_project_is_replaced(tmp_path: Path) -> None:
    generate(tmp_path / "project", 80)
    manifest = generate(tmp_path / "project", 40)
    assert len(manifest.planted) == 5
    modules = [f for f in tmp_path.rglob("*.py") if f.name not in {"__init__.py", "core.py"}]
    assert len(modules) == 40


SOURCE = '''\
def first() -> int: return 1


def second(
    path: str,
    *,
    size: int = 3,
) -> str:
    """Reads."""
    return path
'''


def test_an_edit_changes_a_body_or_a_signature() -> None:
    body = edit(SOURCE, "body", 7)
    assert '    """Reads."""\n    edited = 7\n    return path\n' in body
    signature = edit(SOURCE, "signature", 7)
    assert "    size: int = 3, edited_7: int = 7,\n" in signature
    assert ast.parse(body) and ast.parse(signature)


def _function_at(text: str, line: int) -> ast.AST:
    """The outermost function around the line."""
    inside = [
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and node.lineno <= line <= (node.end_lineno or 0)
    ]
    return inside[0]


def _outer(chain: tuple[str, ...]) -> list[str]:
    """The names that stand in a module, without functions in functions and without the leaf."""
    return [label for label in chain[:-1] if not label.startswith("attempt_")]
