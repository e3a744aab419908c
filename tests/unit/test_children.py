"""The table of child nodes holds for every node class of the installed mypy."""

import inspect
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

import pytest
from mypy import build, nodes, patterns
from mypy.errors import CompileError
from mypy.modulefinder import BuildSource
from mypy.nodes import MypyFile, Node
from mypy.options import Options
from versions.differences import READS_NEWER_SYNTAX

from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.walk import Walk

SYNTAX: Final = '''
from __future__ import annotations
import os, sys as system
from collections import *
from functools import partial as bound
from typing import (
    Annotated, Any, Generic, Literal, NamedTuple, NewType, ParamSpec, TypedDict, TypeVar,
    TypeVarTuple, assert_type, cast, overload, reveal_type,
)
from enum import Enum

try:
    from os import getcwd as here
except ImportError:
    from os import getpid as here
try:
    data: Any
    import json as data
except ImportError:
    data = None

T = TypeVar("T")
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
Alias = list[int]
UserId = NewType("UserId", int)
Point = NamedTuple("Point", [("x", int), ("y", int)])
Movie = TypedDict("Movie", {"name": str})
Colour = Enum("Colour", "RED GREEN")
if sys.version_info < (3,):
    unreachable = 1

def decorate(*args: object, **kwargs: object) -> Any:
    """Takes anything."""
    return lambda f, *rest, key=1: f

@decorate(1, *(), key=2, **{})
class Base(Generic[T], metaclass=type):
    value: int = 3
    def method(self, a: int, /, b: int = 1 + 1, *c: int, d: int = -2, **e: int) -> int:
        return a
    @property
    def size(self) -> int:
        return 1
    @size.setter
    def size(self, value: int) -> None:
        del value

class Child(Base[int], key="x"):
    def method(self, *args: Any, **kwargs: Any) -> int:
        return super().method(*args, **kwargs)

@overload
def over(a: int) -> int: ...
@overload
def over(a: str) -> str: ...
def over(a: Any) -> Any:
    assert a, "message"
    return a

def statements(a: list[int], flag: bool) -> Iterator[int]:
    global total
    total = 0
    counter = 1
    def inner() -> None:
        nonlocal counter
        counter += 1
        pass
    first = second = 1
    later: int
    x, (y, *z) = 1, (2, 3)
    a[0] = a[-1]
    a[0:1:2] = a[::]
    inner().attribute = 1
    del a[0], first
    for i, (j, k) in enumerate([(1, 2)]):
        if flag:
            break
        elif not flag:
            continue
        else:
            print(i, j, k)
    else:
        print("for")
    while flag:
        break
    else:
        print("while")
    try:
        raise ValueError("x") from None
    except (ValueError, TypeError) as error:
        print(error)
    except OSError:
        raise
    else:
        print("else")
    finally:
        print("finally")
    try:
        pass
    except* ValueError as group:
        print(group)
    with open("x") as f, open(os.devnull):
        print(f)
    yield 1
    received = yield
    yield from [1, 2]
    print(received, second, x, y, z, sep="")

def expressions(a: int, b: str, flag: bool) -> None:
    numbers = (1, 2.0, 3j, 0xFF)
    texts = ("a", b"b", f"{a!r:>{a}} {b}", b"c" b"d")
    table = {"a": 1, **{"b": 2}}
    unique = {1, 2, *[3]}
    squares = [n * n for n in range(3) if n if flag]
    lengths = {n for m in [[1]] for n in m}
    pairs = {key: value for key, value in table.items() if value}
    lazy = (n for n in range(3))
    chained = 1 < a <= 3 != 4
    logical = flag and a or not flag
    choice = a if flag else b
    walrus = (named := a)
    sliced = texts[0:1]
    everything = ...
    casted = cast("int", a)
    assert_type(a, int)
    reveal_type(a)
    reveal_locals()
    applied = Base[int]()
    member = b.upper().lower
    called = (lambda: 1)()
    starred = [*numbers, *texts]
    shifted = ~a << 2 @ a

def matching(value: object) -> None:
    match value:
        case 1 | -2 | "x":
            pass
        case None | True:
            pass
        case [first, *rest] if rest:
            print(first)
        case {"key": 1, "other": [_, *_], **others}:
            print(others)
        case Point(1, y=2) as point:
            print(point)
        case os.sep:
            pass
        case _:
            pass

async def asynchronous(source: Any) -> AsyncIterator[int]:
    await source()
    async for item in source:
        yield item
    async with source as opened, source:
        print(opened)
    found = [n async for n in source if await n]
    table = {n: n async for n in source}
'''
SYNTAX_3_12: Final = """
type Pair[T] = tuple[T, T]
type Simple = int
class Box[T: (int, str)]:
    def get[S: int, *Ts, **P](self, value: S) -> S:
        return value
"""
SYNTAX_3_14: Final = """
template = t"{1 + 1!r:>{3}} {2} text"
"""

CLASSES: Final = sorted(
    {
        class_
        for module in (nodes, patterns)
        for class_ in vars(module).values()
        if inspect.isclass(class_) and issubclass(class_, Node) and not class_.__subclasses__()
    },
    key=lambda class_: class_.__name__,
)

NOT_BELOW_A_FUNCTION: Final = {
    "FakeExpression": "an error marker of mypy's semantic analysis",
    "FakeInfo": "a symbol",
    "PlaceholderNode": "a symbol",
    "PromoteExpr": "made only in builtins.pyi",
    "TypeAlias": "a symbol",
    "TypeFormExpr": "made only under an unfinished feature",
    "TypeInfo": "a symbol",
    "Var": "a symbol",
}
"""Node classes that no code of a user gives, and why."""

NEWER: Final = {"TemplateStrExpr": (3, 14), "TypeAliasStmt": (3, 12)}
"""The Python from which on there is syntax for a class."""

LINKS: Final = {
    "alias_node": "the symbol of a type alias",
    "def_var": "a symbol",
    "expanded": "mypy's copies of the body for each value of a type variable",
    "imports": "the statements of the module once more",
    "info": "a symbol",
    "local_nodes": "symbols",
    "node": "the definition that a name stands for",
    "original_decorators": "the decorators before mypy takes some away",
    "original_def": "an earlier definition",
    "removed_statements": "taken out of the class by mypy",
    "removed_base_type_exprs": "taken out of the class by mypy: Generic and Protocol",
    "setter": "one of the items",
    "subject_dummy": "made by mypy for its narrowing",
    "unanalyzed_items": "the items once more",
    "variable": "the symbol of a parameter",
}
"""Attributes that refer to a node elsewhere, and what they are."""

HIDDEN: Final = {
    ("CallExpr", "args"): "a special form (cast, reveal_type) holds the same arguments",
    ("CallExpr", "callee"): "a special form has none",
    ("ClassDef", "analyzed"): "a named tuple or the like; it has no code",
    ("IndexExpr", "analyzed"): "a type application or an alias; its types hold no code",
    ("OpExpr", "analyzed"): "an alias; its types hold no code",
}
"""Attributes that are left out on purpose, and why."""


@cache
def parse(source: str, version: tuple[int, int]) -> MypyFile:
    """Check a module with mypy and return its tree."""
    options = Options()
    options.python_version = version
    options.incremental = False
    options.preserve_asts = True
    options.check_untyped_defs = True
    options.show_traceback = True
    sources = [BuildSource("sample.py", "sample", source)]
    try:
        result = build.build(sources, options)
    except CompileError as error:
        raise AssertionError(f"the sample does not parse: {error.messages}") from error
    tree = result.files["sample"]
    assert tree.defs
    return tree


def can_read(version: tuple[int, int]) -> bool:
    return READS_NEWER_SYNTAX or sys.version_info >= version


def samples() -> Iterator[MypyFile]:
    yield parse(SYNTAX, (3, 11))
    for source, version in ((SYNTAX_3_12, (3, 12)), (SYNTAX_3_14, (3, 14))):
        if can_read(version):
            yield parse(source, version)


def attributes(node: Node) -> Iterator[tuple[str, list[Node]]]:
    """The attributes of a node that hold nodes, by reflection."""
    for name in dir(node):
        if name.startswith("__") or name in LINKS:
            continue
        try:
            value = getattr(node, name)
        except AttributeError:
            continue  # declared, and not set
        found = [n for n in nested(value) if not isinstance(n, nodes.Var | nodes.TypeInfo)]
        if found:
            yield name, found


def nested(value: object) -> Iterator[Node]:
    match value:
        case Node():
            yield value
        case list() | tuple():
            for item in value:
                yield from nested(item)
        case dict():
            for item in value.values():
                yield from nested(item)


def reachable(roots: Iterable[Node]) -> list[Node]:
    """Every node below the roots, found without the table under test."""
    found: dict[int, Node] = {}
    stack: list[Node] = list(roots)
    while stack:
        node = stack.pop()
        if id(node) not in found:
            found[id(node)] = node
            stack.extend(child for _, held in attributes(node) for child in held)
    return list(found.values())


@cache
def reached() -> dict[str, list[Node]]:
    by_class: dict[str, list[Node]] = {}
    for node in reachable(samples()):
        by_class.setdefault(type(node).__name__, []).append(node)
    return by_class


@pytest.mark.parametrize("class_", CLASSES, ids=lambda class_: class_.__name__)
def test_children_are_all_nodes_held(class_: type[Node]) -> None:
    name = class_.__name__
    if name in NOT_BELOW_A_FUNCTION or not can_read(NEWER.get(name, (3, 11))):
        assert name not in reached()
        return
    assert name in reached(), f"{name} is new: give it to the sample and to the table"
    for node in reached()[name]:
        yielded = {id(child) for child in children(node)}
        missing = [
            attribute
            for attribute, held in attributes(node)
            if (name, attribute) not in HIDDEN and any(id(n) not in yielded for n in held)
        ]
        assert not missing, f"line {node.line}: children() leaves out {name}.{missing[0]}"


@pytest.mark.parametrize("class_", CLASSES, ids=lambda class_: class_.__name__)
def test_children_are_held_by_the_node(class_: type[Node]) -> None:
    for node in reached().get(class_.__name__, []):
        held = {id(n) for _, found in attributes(node) for n in found}
        for child in children(node):
            assert child is None or id(child) in held


@pytest.mark.skipif(not can_read((3, 14)), reason="mypy does not read all samples")
@pytest.mark.parametrize("exceptions", [HIDDEN, LINKS], ids=["hidden", "links"])
def test_exceptions_name_what_exists(exceptions: dict[object, str]) -> None:
    held = {
        (type(node).__name__, name)
        for found in reached().values()
        for node in found
        for name in dir(node)
    }
    names = {name for _, name in held}
    assert [key for key in exceptions if key not in held | names] == []


def test_arguments_of_special_forms_are_reached() -> None:
    walk = Walk(parse("from typing import cast\ncast(int, print(len('x')))\n", (3, 11)))
    assert len(walk.names("print")) == 1
    assert len(walk.names("len")) == 1
