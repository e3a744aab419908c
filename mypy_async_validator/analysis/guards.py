"""Does the code around a call show what types cannot: that it does not wait, or is right?"""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from mypy import nodes
from mypy.nodes import (
    Block,
    CallExpr,
    Expression,
    FloatExpr,
    IntExpr,
    MemberExpr,
    NameExpr,
    Node,
    RefExpr,
)

from mypy_async_validator.analysis.definitions import classes_of
from mypy_async_validator.analysis.naming import source_text
from mypy_async_validator.analysis.variables import bindings, single_value
from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.walk import JUMPS, Walk
from mypy_async_validator.site import Site

ASKS_FOR_COROUTINE: Final = frozenset(
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
"""Functions that tell whether something is a coroutine (function) or awaitable."""

# What is asked of an object before a call of it that then does not wait.
_READY_TESTS: Final = {"exception": "done", "get": "empty", "join": "is_alive", "result": "done"}

_HANDS_OUT_FINISHED: Final = frozenset({"concurrent.futures._base.as_completed"})
_WAITS: Final = frozenset({"asyncio.tasks.wait", "concurrent.futures._base.wait"})


def is_guarded(node: Node, walk: Walk) -> bool:
    """Does a condition around ``node`` ask whether something is a coroutine (function)?"""
    return any(is_test(p) for c in _conditions(node, walk) for p in _parts(c))


def is_test(node: Node) -> bool:
    """``inspect.isawaitable`` and the like"""
    return isinstance(node, RefExpr) and node.fullname in ASKS_FOR_COROUTINE


def is_expected_to_fail(node: Node, walk: Walk) -> bool:
    """Is a ``RuntimeError`` handled here by its name, or whether a loop ``is_running()`` asked?"""
    if any(
        isinstance(part, MemberExpr) and part.name == "is_running"
        for condition in _conditions(node, walk)
        for part in _parts(condition)
    ):
        return True
    child = node
    for parent in walk.ancestors(node):
        caught: Iterable[Expression | None] = ()
        match parent:
            case nodes.FuncDef():
                return False
            case nodes.TryStmt() if child is parent.body:
                caught = parent.types
            case nodes.WithStmt() if child is parent.body:  # ``with pytest.raises(RuntimeError):``
                caught = [a for e in parent.expr if isinstance(e, CallExpr) for a in e.args]
        if any(
            isinstance(part, RefExpr) and part.fullname == "builtins.RuntimeError"
            for handled in caught
            if handled is not None
            for part in _parts(handled)
        ):
            return True
        child = parent
    return False


def is_known_ready(call: CallExpr, place: Node, walk: Walk) -> bool:
    """Does a condition around ``receiver.get()`` ask ``receiver.empty()``, or the like?

    Or does the receiver come from what hands out only futures that are done?
    """
    callee = call.callee
    if not isinstance(callee, MemberExpr) or callee.name not in _READY_TESTS:
        return False
    if isinstance(callee.expr, NameExpr) and _is_handed_out_finished(callee.expr, walk):
        return True
    test = f"{source_text(callee.expr)}.{_READY_TESTS[callee.name]}"
    return any(
        isinstance(part, MemberExpr) and source_text(part) == test
        for condition in _conditions(place, walk)
        for part in _parts(condition)
    )


def has_other_way(place: Node, name: str, walk: Walk) -> bool:
    """Does the function use ``name`` where this call is not made, or beside it?

    ``await c.aget() if is_async else c.get()``, ``assert c.get() == await c.aget()``, and what asks
    ``hasattr(c, "aget")``: whoever wrote that knows both.
    """
    around = [place, *walk.ancestors(place)]
    return any(
        (isinstance(node, nodes.StrExpr) and node.value == name)
        or (
            (isinstance(node, (MemberExpr, NameExpr)) and node.name == name)
            and (
                walk.statement(node) is walk.statement(place)
                or _is_in_other_case([node, *walk.ancestors(node)], around)
            )
        )
        for node in walk.nodes()
    )


def _is_in_other_case(path: list[Node], around: list[Node]) -> bool:
    """Is only one of two places come to? Of each, all nodes around it are given."""
    for child, parent in pairwise(path):
        if child in around:
            return False
        match parent:
            case nodes.IfStmt() | nodes.MatchStmt() | nodes.ConditionalExpr() if parent in around:
                return True
            case nodes.TryStmt(handlers=handlers) if parent in around:
                if child in handlers or any(handler in around for handler in handlers):
                    return True
            case nodes.IfStmt() | nodes.MatchStmt() | nodes.TryStmt():
                if isinstance(child, Block) and child.body and isinstance(child.body[-1], JUMPS):
                    return True
    return False


def is_made_not_to_wait(site: Site, lock: Node) -> bool:
    """``FileLock(path, timeout=0)``: was the lock told when it was made that it must not wait?"""
    value = _value_of(lock, site)
    if not isinstance(value, CallExpr):
        return False
    return any(
        (name == "timeout" and isinstance(arg, (IntExpr, FloatExpr)) and arg.value == 0)
        or (name == "blocking" and isinstance(arg, NameExpr) and arg.fullname == "builtins.False")
        for name, arg in zip(value.arg_names, value.args, strict=True)
    )


def is_newly_made(lock: Node, taking: Node, walk: Walk) -> bool:
    """``lock = Lock()``, then ``lock.acquire()``: can nobody hold the lock yet?"""
    taken = walk.parent(taking)
    block = None if taken is None else walk.parent(taken)
    if not isinstance(taken, nodes.ExpressionStmt) or not isinstance(block, Block):
        return False
    if not isinstance(lock, (NameExpr, MemberExpr)):
        return False
    name = source_text(lock)
    for earlier in reversed(block.body[: block.body.index(taken)]):
        match earlier:
            case nodes.AssignmentStmt(lvalues=targets, rvalue=CallExpr(callee=RefExpr() as made)):
                if name in map(source_text, targets):
                    return made.fullname in _FREE_WHEN_MADE
        mentioned = (part for part in _parts(earlier) if isinstance(part, (NameExpr, MemberExpr)))
        if name in map(source_text, mentioned):
            return False
    return False


_FREE_WHEN_MADE: Final = frozenset(
    {"_thread.RLock", "_thread.lock", "threading.Lock", "threading.RLock"}
)


def _value_of(lock: Node, site: Site) -> Node | None:
    match lock:
        case NameExpr():
            return single_value(lock, site.walk) or site.checker.module_value(lock)
        case MemberExpr(expr=owner, name=name):
            classes = classes_of(site.checker.type_of(owner))
            return site.checker.attribute_value(classes[0], name) if len(classes) == 1 else None
        case _:
            return lock


def _is_handed_out_finished(name: NameExpr, walk: Walk) -> bool:
    """``for future in as_completed(futures):``, or ``done, _ = wait(futures)`` and then a loop."""
    stores = bindings(name, walk)
    return bool(stores) and all(_is_bound_to_finished(store, walk) for store in stores)


def _is_bound_to_finished(target: NameExpr, walk: Walk) -> bool:
    child: Node = target
    for parent in walk.ancestors(target):
        match parent:
            case nodes.TupleExpr():
                child = parent
            case nodes.ForStmt() if child is parent.index:
                return _yields_finished(parent.expr, walk)
            case nodes.GeneratorExpr() | nodes.DictionaryComprehension() if child in parent.indices:
                return _yields_finished(parent.sequences[parent.indices.index(child)], walk)
            case _:
                return False
    return False


def _yields_finished(iterable: Expression, walk: Walk) -> bool:
    # Also through ``enumerate`` or a progress bar.
    parts = [part for part in _parts(iterable) if isinstance(part, RefExpr)]
    if any(part.fullname in _HANDS_OUT_FINISHED for part in parts):
        return True
    return isinstance(iterable, NameExpr) and any(
        _is_done_of_wait(store, walk) for store in bindings(iterable, walk)
    )


def _is_done_of_wait(target: NameExpr, walk: Walk) -> bool:
    pair = walk.parent(target)
    statement = None if pair is None else walk.parent(pair)
    match pair, statement:
        case nodes.TupleExpr(items=[first, _]), nodes.AssignmentStmt(rvalue=value):
            parts = [part for part in _parts(value) if isinstance(part, RefExpr)]
            return first is target and any(part.fullname in _WAITS for part in parts)
        case _:
            return False


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


def _parts(whole: Node) -> Iterator[Node]:
    stack: list[Node] = [whole]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(child for child in children(node) if child is not None)
