"""The quick look over a module sees every kind of node, or leaves it out on purpose."""

import inspect
from collections.abc import Iterator
from typing import Final

import pytest
from mypy import nodes
from mypy.nodes import Expression, FuncItem, Node, Statement

from mypy_async_validator.bridge import scan as scanning
from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.scan import PLAIN_METHODS, Names, Scan, scan
from mypy_async_validator.catalog.names import listed_names
from mypy_async_validator.catalog.shipped import shipped_stubs
from tests.unit.test_children import SYNTAX, parse

VISITED: Final = {kind.__name__ for kind in scanning._ALL}

HOLDS_NO_CALL: Final = {
    "AssertTypeExpr": "part of a call, which is looked at as a special form",
    "BreakStmt": "ends a block",
    "BytesExpr": "a literal",
    "ComplexExpr": "a literal",
    "ContinueStmt": "ends a block",
    "EllipsisExpr": "a literal",
    "EnumCallExpr": "made of a call: strings alone",
    "FakeExpression": "an error marker of mypy's semantic analysis",
    "FloatExpr": "a literal",
    "GlobalDecl": "names",
    "Import": "names",
    "ImportAll": "names",
    "ImportFrom": "names",
    "IntExpr": "a literal",
    "NameExpr": "what it stands for is looked at by what uses it",
    "NamedTupleExpr": "made of a call: strings and types alone",
    "NewTypeExpr": "made of a call: a type alone",
    "NonlocalDecl": "names",
    "ParamSpecExpr": "made of a call: types alone",
    "PassStmt": "nothing",
    "PromoteExpr": "made only in builtins.pyi",
    "StrExpr": "a literal",
    "SuperExpr": "looked at by what calls it",
    "TempNode": "no value",
    "TypeAliasExpr": "a type",
    "TypeAliasStmt": "a type",
    "TypeApplication": "a class with types",
    "TypeFormExpr": "a type",
    "TypeVarExpr": "made of a call: types alone",
    "TypeVarTupleExpr": "made of a call: types alone",
    "TypedDictExpr": "made of a call: strings and types alone",
    "RevealExpr": "a question to mypy",
    "TemplateStrExpr": "t-strings are evaluated by what takes them",
}
"""Statements and expressions that are not visited, and why."""
CLASSES: Final = sorted(
    {
        class_.__name__
        for class_ in vars(nodes).values()
        if inspect.isclass(class_)
        and issubclass(class_, (Expression, Statement))
        and not class_.__subclasses__()
    }
)


@pytest.mark.parametrize("name", CLASSES)
def test_each_kind_is_visited_or_left_out_on_purpose(name: str) -> None:
    assert (name in VISITED) != (name in HOLDS_NO_CALL)


def test_what_is_left_out_exists() -> None:
    assert set(HOLDS_NO_CALL) - set(CLASSES) == set()


def calls_below(node: Node, *, in_coroutine: bool = False) -> Iterator[tuple[int, int]]:
    """The places of the calls that plain functions make."""
    if is_call(node) and not in_coroutine:
        yield node.line, node.column
    for child in children(node):
        if isinstance(child, FuncItem):
            yield from calls_below(child, in_coroutine=child.is_coroutine)
        elif child is not None:
            yield from calls_below(child, in_coroutine=in_coroutine)


def is_call(node: Node) -> bool:
    callee = node.callee if isinstance(node, nodes.CallExpr) else None
    return isinstance(callee, nodes.NameExpr) and callee.name.startswith("call_")


CALLS: Final = """
from typing import Any, cast
call_a: Any
call_b: Any
def plain(x=1, *, flag: Any = None) -> Any:
    call_a(call_b(), *call_a(), key=call_b(), **call_a())
    y = call_a() + -call_b()
    y += call_a()
    y.z = y[call_a()] = call_b()
    a, (b, *c) = [call_a(), *call_b()], {call_a(), call_b()}
    d = {call_a(): call_b(), **call_a()}
    y[call_a():call_b():call_a()]
    del y[call_a()]
    assert call_a(), call_b()
    if call_a():
        call_b()
    elif call_a() < call_b() in call_a():
        return call_a() if call_b() else call_a()
    else:
        while call_a():
            call_b()
            break
        else:
            call_a()
    for e in call_a():
        call_b()
    else:
        call_a()
    try:
        call_a()
    except ValueError:
        call_b()
    else:
        call_a()
    finally:
        call_b()
    with call_a() as f, call_b():
        call_a()
    [call_a() for g in call_b() if call_a()]
    {call_a() for g in call_b() if call_a()}
    {call_a(): call_b() for g in call_a() if call_b()}
    (call_a() for g in call_b() if call_a())
    (h := call_a())
    f"{call_a()!r:>{call_b()}}"
    cast(int, call_a())
    call_a().attribute.call_b
    call_a()(call_b())
    (lambda: call_a())()
    yield call_a()
    yield from call_b()
    match call_a():
        case [1, i] if call_b():
            call_a()
    def inner(default=call_a()):
        call_b()
    @call_a()
    def decorated():
        call_b()
    class Local:
        attribute = call_a()
        def method(self):
            call_b()
    raise call_a() from call_b()
async def coroutine():
    call_a()
    def inner():
        call_b()
"""


def test_all_calls_of_plain_functions_are_found() -> None:
    tree = parse(CALLS, (3, 12))
    found = {
        (action.node.line, action.node.column)
        for body in scan(tree, Names()).bodies
        for action in body.actions
        if action.how == "call" and is_call(action.node)
    }
    assert found == set(calls_below(tree))


def test_what_follows_a_jump_is_left_out() -> None:
    tree = parse("def f():\n    g()\n    return g()\n    g()\ndef g(): ...\n", (3, 12))
    actions = [action for body in scan(tree, Names()).bodies for action in body.actions]
    assert [action.node.line for action in actions] == [2, 3]


def test_actions_come_in_the_order_of_evaluation() -> None:
    tree = parse("def f(x):\n    x.a(x.b(), x.c)(x.d())\n", (3, 12))
    (body,) = scan(tree, Names()).bodies
    callees = [a.node.callee for a in body.actions if isinstance(a.node, nodes.CallExpr)]
    names = [c.name if isinstance(c, nodes.MemberExpr) else "" for c in callees]
    assert names == ["b", "a", "d", ""]


def _all_actions(found: Scan) -> list[tuple[object, ...]]:
    return [
        (action.body.function, action.position, action.how, action.node, action.method)
        for body in found.bodies
        for action in body.actions
    ]


def test_two_looks_see_the_same() -> None:
    tree = parse(SYNTAX, (3, 11))
    first, second = scan(tree, Names()), scan(tree, Names())
    assert [body.function for body in first.bodies] == [body.function for body in second.bodies]
    assert _all_actions(first) == _all_actions(second)
    assert list(first.by_name) == list(second.by_name)


def test_no_overlay_lists_a_method_that_is_taken_for_one_of_builtins() -> None:
    listed = {
        name: path.name
        for path in shipped_stubs().rglob("*.pyi")
        for name in listed_names(path.read_text(encoding="utf-8"))
    }
    assert {name: listed[name] for name in PLAIN_METHODS & set(listed)} == {}
