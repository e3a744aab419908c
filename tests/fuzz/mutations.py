"""Small wrong edits of Python source, such as people make: an ``await`` too few, another name."""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Final
from warnings import catch_warnings

_TRIES: Final = 20
# How messages of Python end that are no syntax errors to mypy.
_MISTAKES: Final = (
    "'await' outside function", "'await' outside async function", "'return' outside function",
    "outside async function", "outside of an asynchronous function", "in async generator",
    "is used prior to global declaration", "is assigned to before global declaration",
    "is used prior to nonlocal declaration", "is assigned to before nonlocal declaration",
)  # fmt: skip
_FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef)
_BLOCKING: Final = (
    "__import__('time').sleep(1)",
    "import time; time.sleep(1)",
    "open('x').read()",
    "input()",
    "import subprocess; subprocess.run(['x'])",
    "import asyncio; asyncio.run(asyncio.sleep(1))",
    "import asyncio; asyncio.sleep(1)",
    "import asyncio; asyncio.create_task(asyncio.sleep(1))",
    "import threading; threading.Lock().acquire()",
)

_WRAPPERS: Final = (
    b"asyncio.run(%s)", b"asyncio.to_thread(%s)", b"(lambda: %s)()", b"[%s for _ in ()]",
    b"asyncio.create_task(%s)", b"(%s, %s)", b"(%s or None)", b"(x := %s)",
)  # fmt: skip


@dataclass(frozen=True)
class _Edit:
    """Bytes of the source, and what stands there afterwards."""

    start: int
    end: int
    text: bytes


def mutate(text: str, random: Random, count: int) -> str:
    """Make ``count`` edits, or fewer where none is found after which the text can be parsed."""
    for _ in range(count):
        for _ in range(_TRIES):
            changed = _mutate_once(text, random)
            if changed is not None and changed != text and is_parsed(changed):
                text = changed
                break
    return text


def is_parsed(text: str) -> bool:
    """Can mypy go on to check it? Where one file cannot be parsed, mypy checks nothing at all.

    What Python refuses and mypy reports like any other mistake is welcome.
    """
    try:
        ast.parse(text)
        with catch_warnings(action="ignore"):
            compile(text, "program.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        return error.msg.endswith(_MISTAKES)
    except (ValueError, RecursionError, MemoryError):
        return False
    return True


class _Source:
    """A text that was parsed, with the places of its nodes."""

    def __init__(self, text: str) -> None:
        self.bytes = text.encode()
        self._starts = [0]
        for line in self.bytes.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line))
        self.nodes = list(ast.walk(ast.parse(text)))

    def all(self, *kinds: type[ast.AST]) -> list[ast.AST]:
        return [n for n in self.nodes if isinstance(n, kinds) and hasattr(n, "lineno")]

    def start(self, node: ast.AST) -> int:
        return self._starts[node.lineno - 1] + node.col_offset

    def end(self, node: ast.AST) -> int:
        return self._starts[node.end_lineno - 1] + node.end_col_offset

    def text(self, node: ast.AST) -> bytes:
        return self.bytes[self.start(node) : self.end(node)]

    def replaced(self, node: ast.AST, text: bytes) -> _Edit:
        return _Edit(self.start(node), self.end(node), text)

    def line(self, node: ast.AST) -> tuple[int, int, bytes]:
        """Where the first line of a node starts and ends, and its indentation."""
        start, end = self._starts[node.lineno - 1], self._starts[node.lineno]
        line = self.bytes[start:end]
        return start, end, line[: len(line) - len(line.lstrip())]


_Mutation = Callable[[_Source, Random], "list[_Edit] | None"]


def _mutate_once(text: str, random: Random) -> str | None:
    # (Form feeds and lone carriage returns end lines for ``splitlines`` and not for Python.)
    if not text.isprintable() and re.search(r"\r(?!\n)|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", text):
        return None
    source = _Source(text)
    edits = random.choice(_MUTATIONS)(source, random)
    if not edits:
        return None
    result = source.bytes
    for edit in sorted(edits, key=lambda e: e.start, reverse=True):
        result = result[: edit.start] + edit.text + result[edit.end :]
    return result.decode(errors="replace")


def _pick(random: Random, nodes: list[ast.AST]) -> ast.AST | None:
    return random.choice(nodes) if nodes else None


def _delete_statement(source: _Source, random: Random) -> list[_Edit] | None:
    node = _pick(random, source.all(ast.stmt))
    return None if node is None else [source.replaced(node, b"pass")]


def _delete_line(source: _Source, random: Random) -> list[_Edit] | None:
    node = _pick(random, source.all(ast.stmt))
    if node is None:
        return None
    start, end, _ = source.line(node)
    return [_Edit(start, end, b"")]


def _duplicate_statement(source: _Source, random: Random) -> list[_Edit] | None:
    node = _pick(random, source.all(ast.Expr, ast.Assign, ast.Return, *_FUNCTIONS))
    if node is None:
        return None
    start, _, indentation = source.line(node)
    return [_Edit(start, start, indentation + source.text(node) + b"\n")]


def _move_statement(source: _Source, random: Random) -> list[_Edit] | None:
    node, place = _pick(random, source.all(ast.stmt)), _pick(random, source.all(ast.stmt))
    if node is None or place is None or node is place:
        return None
    start, _, indentation = source.line(place)
    if source.start(node) <= start < source.end(node):
        return None
    moved = indentation + source.text(node) + b"\n"
    return [_Edit(start, start, moved), source.replaced(node, b"pass")]


def _add_await(source: _Source, random: Random) -> list[_Edit] | None:
    node = _pick(random, source.all(ast.Call))
    return None if node is None else [source.replaced(node, b"(await " + source.text(node) + b")")]


def _remove_await(source: _Source, random: Random) -> list[_Edit] | None:
    node = _pick(random, source.all(ast.Await))
    return [source.replaced(node, source.text(node.value))] if isinstance(node, ast.Await) else None


def _swap_callees(source: _Source, random: Random) -> list[_Edit] | None:
    calls = [call.func for call in source.all(ast.Call) if isinstance(call, ast.Call)]
    if len(calls) < 2:
        return None
    one, other = random.sample(calls, 2)
    if source.start(one) < source.end(other) and source.start(other) < source.end(one):
        return None
    return [source.replaced(one, source.text(other)), source.replaced(other, source.text(one))]


def _replace_expression(source: _Source, random: Random) -> list[_Edit] | None:
    expressions = source.all(ast.Call, ast.Name, ast.Attribute, ast.Constant, ast.Lambda, ast.Await)
    place, given = _pick(random, expressions), _pick(random, expressions)
    if place is None or given is None:
        return None
    return [source.replaced(place, b"(" + source.text(given) + b")")]


def _wrap_call(source: _Source, random: Random) -> list[_Edit] | None:
    node = _pick(random, source.all(ast.Call))
    if not isinstance(node, ast.Call):
        return None
    form = random.choice(_WRAPPERS)
    return [source.replaced(node, form.replace(b"%s", source.text(node)))]


def _toggle_async(source: _Source, random: Random) -> list[_Edit] | None:
    """Of a function, a loop or a ``with``."""
    kinds = (*_FUNCTIONS, ast.For, ast.AsyncFor, ast.With, ast.AsyncWith)
    node = _pick(random, source.all(*kinds))
    if node is None:
        return None
    start = source.start(node)
    if isinstance(node, (ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith)):
        word = re.match(rb"async\s+", source.bytes[start:])
        return None if word is None else [_Edit(start, start + word.end(), b"")]
    return [_Edit(start, start, b"async ")]


def _rename_function(source: _Source, random: Random) -> list[_Edit] | None:
    node = _pick(random, source.all(*_FUNCTIONS, ast.ClassDef))
    if node is None:
        return None
    start = source.start(node)
    word = re.match(rb"(?:async\s+)?(?:def|class)\s+(\w+)", source.bytes[start:])
    return None if word is None else [_Edit(start + word.end(), start + word.end(), b"_")]


def _decorators(source: _Source) -> Iterator[ast.AST]:
    for node in source.all(*_FUNCTIONS, ast.ClassDef):
        yield from getattr(node, "decorator_list", ())


def _remove_decorator(source: _Source, random: Random) -> list[_Edit] | None:
    node = _pick(random, list(_decorators(source)))
    if node is None:
        return None
    start, _, _ = source.line(node)
    return [_Edit(start, source.end(node), b"")]


def _copy_decorator(source: _Source, random: Random) -> list[_Edit] | None:
    node = _pick(random, list(_decorators(source)))
    place = _pick(random, source.all(*_FUNCTIONS))
    if node is None or place is None:
        return None
    start, _, indentation = source.line(place)
    return [_Edit(start, start, indentation + b"@" + source.text(node) + b"\n")]


def _add_blocking_call(source: _Source, random: Random) -> list[_Edit] | None:
    node = _pick(random, source.all(ast.stmt))
    if node is None:
        return None
    start, _, indentation = source.line(node)
    line = random.choice(_BLOCKING).encode()
    return [_Edit(start, start, indentation + line + b"\n")]


def _remove_annotation(source: _Source, random: Random) -> list[_Edit] | None:
    node = _pick(random, source.all(ast.arg, *_FUNCTIONS))
    if isinstance(node, ast.arg) and node.annotation is not None:
        return [source.replaced(node, node.arg.encode())]
    returns = getattr(node, "returns", None)
    if returns is None:
        return None
    arrow = source.bytes.rfind(b"->", 0, source.start(returns))
    return [_Edit(arrow, source.end(returns), b"")]


def _change_bases(source: _Source, random: Random) -> list[_Edit] | None:
    classes = [node for node in source.all(ast.ClassDef) if isinstance(node, ast.ClassDef)]
    based = [node for node in classes if node.bases]
    if not based:
        return None
    base = random.choice(random.choice(based).bases)
    return [source.replaced(base, random.choice([b"object", random.choice(classes).name.encode()]))]


_MUTATIONS: Final[tuple[_Mutation, ...]] = (
    _delete_statement, _delete_line, _duplicate_statement, _move_statement,
    _add_await, _add_await, _remove_await, _remove_await, _swap_callees, _swap_callees,
    _replace_expression, _replace_expression, _wrap_call, _toggle_async, _toggle_async,
    _toggle_async, _rename_function, _remove_decorator, _copy_decorator, _add_blocking_call,
    _add_blocking_call, _remove_annotation, _change_bases,
)  # fmt: skip
