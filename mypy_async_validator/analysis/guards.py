"""Is a call guarded by a run-time test, which types cannot express?"""

from collections.abc import Iterator
from typing import Final

from mypy import nodes
from mypy.nodes import CallExpr, Expression, MemberExpr, Node, RefExpr

from mypy_async_validator.analysis.naming import source_text
from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.walk import Walk

_TESTS: Final = frozenset(
    {
        "asyncio.coroutines.iscoroutine",
        "asyncio.coroutines.iscoroutinefunction",
        "asyncio.futures.isfuture",
        "inspect.isawaitable",
        "inspect.iscoroutine",
        "inspect.iscoroutinefunction",
        "inspect.isasyncgenfunction",
    }
)

# What is asked of an object before a call of it that then does not wait.
_READY_TESTS: Final = {"exception": "done", "get": "empty", "join": "is_alive", "result": "done"}


def is_guarded(node: Node, walk: Walk) -> bool:
    """Does a condition around ``node`` ask whether something is a coroutine (function)?"""
    return any(
        isinstance(part, RefExpr) and part.fullname in _TESTS
        for condition in _conditions(node, walk)
        for part in _parts(condition)
    )


def is_known_ready(call: CallExpr, place: Node, walk: Walk) -> bool:
    """Does a condition around ``receiver.get()`` ask ``receiver.empty()``, or the like?"""
    callee = call.callee
    if not isinstance(callee, MemberExpr) or callee.name not in _READY_TESTS:
        return False
    test = f"{source_text(callee.expr)}.{_READY_TESTS[callee.name]}"
    return any(
        isinstance(part, MemberExpr) and source_text(part) == test
        for condition in _conditions(place, walk)
        for part in _parts(condition)
    )


def _conditions(node: Node, walk: Walk) -> Iterator[Expression]:
    """The conditions in the same function that decide whether ``node`` is evaluated."""
    child = node
    for parent in walk.ancestors(node):
        match parent:
            case nodes.IfStmt():
                yield from parent.expr
            case nodes.WhileStmt():
                yield parent.expr
            case nodes.ConditionalExpr() if child is not parent.cond:
                yield parent.cond
            case nodes.OpExpr(op="and" | "or") if child is parent.right:
                yield parent.left
            case nodes.FuncDef():
                return
        child = parent


def _parts(condition: Expression) -> Iterator[Node]:
    stack: list[Node] = [condition]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(child for child in children(node) if child is not None)
