"""Is a lock of threads or processes held while other code of the event loop may run?"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Final, Literal

from mypy import nodes
from mypy.nodes import CallExpr, Expression, MemberExpr, NameExpr, Node

from mypy_async_validator.analysis.blocking import (
    Blocking,
    find_blocking_call,
    find_blocking_entry,
)
from mypy_async_validator.analysis.definitions import is_of_both_colours
from mypy_async_validator.analysis.evaluation import evaluated, following, is_suspension
from mypy_async_validator.analysis.guards import is_made_not_to_wait
from mypy_async_validator.analysis.variables import is_store
from mypy_async_validator.bridge.walk import Walk
from mypy_async_validator.site import CallSite

ENTERS_CONTEXT: Final = frozenset(
    {
        "contextlib.AsyncExitStack.enter_context",
        "contextlib.ExitStack.enter_context",
    }
)
"""Full names, as mypy gives them."""

_Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HeldLock:
    """What takes a lock, and what its coroutine does before it releases it."""

    taken: Blocking
    how: Literal["awaits", "yields"]


def find_held_lock(site: CallSite) -> HeldLock | None:
    """The lock that this call takes, if it is held while the coroutine is suspended."""
    place, walk = site.place, site.walk
    if site.coroutine is None:
        return None
    entered = _entered_on_stack(site)
    taken = find_blocking_call(site) if entered is None else find_blocking_entry(site, entered)
    lock = taken_lock(site) if entered is None else entered
    if taken is None or taken.marker.kind != "lock" or taken.is_property:
        return None
    if is_made_not_to_wait(site, lock) or is_of_both_colours(site):
        return None
    if entered is not None:
        held = _held_by_stack(site, lock)
    elif isinstance(statement := walk.parent(place), nodes.WithStmt) and place in statement.expr:
        later = statement.expr[statement.expr.index(place) + 1 :]
        held, _ = _until_release([*later, statement.body], _path(lock), walk)
    else:
        held = _held_until_release(site, _path(lock))
    suspension = next(filter(is_suspension, held), None)
    if suspension is None:
        return None
    return HeldLock(taken, "yields" if isinstance(suspension, nodes.YieldExpr) else "awaits")


def taken_lock(site: CallSite) -> Node:
    """The lock of ``with lock:``, ``lock.acquire()`` and ``with lock.read_lock():``."""
    callee = None if site.call is None else site.call.callee
    return callee.expr if isinstance(callee, MemberExpr) else site.place


def _entered_on_stack(site: CallSite) -> Expression | None:
    """``lock`` of ``stack.enter_context(lock)``"""
    if site.call is None or site.fullname not in ENTERS_CONTEXT or len(site.call.args) != 1:
        return None
    return site.call.args[0]


def _held_by_stack(site: CallSite, lock: Node) -> list[Node]:
    """What follows in the ``with`` statement that has made the stack."""
    walk, stack = site.walk, taken_lock(site)
    if not isinstance(stack, NameExpr):
        return []
    uses = [use for use in walk.names(stack.name) if not is_store(use, walk)]
    if any(_is_released_early(use, walk) for use in uses):
        return []
    statement = walk.statement(site.place)
    for parent in walk.ancestors(site.place):
        if isinstance(parent, nodes.WithStmt) and any(
            isinstance(target, NameExpr) and target.node is stack.node for target in parent.target
        ):
            later = [] if statement is None else following(statement, walk, until=parent)
            return _until_release(later, _path(lock), walk)[0]
    return []


def _is_released_early(stack: NameExpr, walk: Walk) -> bool:
    """May the stack be closed, or handed to what closes it, before its ``with`` ends?"""
    method = walk.parent(stack)
    return not isinstance(method, MemberExpr) or method.name not in _FILLS_STACK


_FILLS_STACK: Final = frozenset(
    {
        "callback",
        "enter_async_context",
        "enter_context",
        "push",
        "push_async_callback",
        "push_async_exit",
    }
)


def _held_until_release(site: CallSite, lock: _Path | None) -> list[Node]:
    """What stands between ``lock.acquire()`` and the ``lock.release()`` of the same function."""
    call, walk = site.call, site.walk
    statement = walk.statement(site.place)
    if call is None or lock is None or statement is None or not _is_acquire(call):
        return []
    later: list[Node] = []
    match statement:
        case nodes.ExpressionStmt() | nodes.AssignmentStmt() | nodes.AssertStmt():
            pass
        case nodes.IfStmt(expr=[condition]) if condition is site.place:
            later.append(statement.body[0])
        case nodes.IfStmt(expr=[nodes.UnaryExpr(op="not", expr=inner)]) if inner is site.place:
            if statement.else_body is not None:
                later.append(statement.else_body)
        case nodes.WhileStmt(expr=nodes.UnaryExpr(op="not", expr=inner)) if inner is site.place:
            pass
        case _:
            return []
    # Taken again inside ``with lock:``, it is released at the end of that.
    around = (p for p in walk.ancestors(statement) if isinstance(p, nodes.WithStmt))
    owner = next((w for w in around if any(_path(item) == lock for item in w.expr)), None)
    rest = following(statement, walk, until=owner)  # (mostly, the release is not far)
    held, is_released = _until_release(chain(later, rest), lock, walk)
    return held if is_released else []


def _is_acquire(call: CallExpr) -> bool:
    return isinstance(call.callee, MemberExpr) and call.callee.name.startswith("acquire")


def _until_release(
    later: Iterable[Node], lock: _Path | None, walk: Walk
) -> tuple[list[Node], bool]:
    """What is evaluated before the lock is released, and whether that is seen to happen."""
    held: list[Node] = []
    for part in (part for node in later for part in evaluated(node)):
        match part:
            case CallExpr(callee=MemberExpr(expr=owner, name=name)) if name.startswith("release"):
                if lock is not None and _path(owner) == lock:
                    return held, True
            case NameExpr() if lock is not None and part.name == lock[0] and is_store(part, walk):
                return held, False
        held.append(part)
    return held, False


def _path(lock: Node) -> _Path | None:
    """``("self", "_lock")`` of ``self._lock``; ``None`` for what may differ from time to time."""
    if isinstance(lock, NameExpr):
        return (lock.name,)
    owner = _path(lock.expr) if isinstance(lock, MemberExpr) else None
    return None if owner is None or not isinstance(lock, MemberExpr) else (*owner, lock.name)
