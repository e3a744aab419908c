"""The functions of asyncio that await what they are given."""

from collections.abc import Mapping
from typing import Final

from mypy.nodes import (
    ARG_POS,
    AwaitExpr,
    CallExpr,
    Expression,
    MemberExpr,
    Node,
    RefExpr,
)

from mypy_async_validator.analysis.awaitables import class_names
from mypy_async_validator.analysis.guards import is_test
from mypy_async_validator.analysis.variables import uses
from mypy_async_validator.site import CallSite

AWAITING_FUNCTIONS: Final[Mapping[str, int | None]] = {
    "asyncio.runners.Runner.run": 1,
    "asyncio.runners.run": 1,
    "asyncio.tasks.create_task": 1,
    "asyncio.tasks.ensure_future": 1,
    "asyncio.tasks.gather": None,
    "asyncio.tasks.run_coroutine_threadsafe": 1,
    "asyncio.tasks.shield": 1,
    "asyncio.tasks.wait_for": 1,
}
"""Full name to how many of the leading arguments are awaited; ``None``: all that have no name."""

_AWAITING_METHODS: Final[Mapping[str, str]] = {
    "create_task": "asyncio.taskgroups.TaskGroup",
    "run": "asyncio.runners.Runner",
    "run_until_complete": "asyncio.events.AbstractEventLoop",
}
_LOOP: Final = "asyncio.events.AbstractEventLoop"


def may_await_arguments(fullname: str) -> bool:
    """May a call of this name await what it is given? Of methods, the receiver decides."""
    return fullname in AWAITING_FUNCTIONS or fullname.endswith(_METHODS)


_METHODS: Final = (".create_task", ".run_until_complete")


def is_awaited_argument(site: CallSite, call: CallExpr, argument: Node) -> bool:
    """Does what ``call`` calls await this very argument?"""
    return any(actual is argument for actual in awaited_arguments(site, call))


def may_be_awaited(site: CallSite, value: Node) -> bool:
    """Is a value awaited, or asked whether it can be, here or under the name it is bound to?"""
    for use in uses(value, site.walk):
        parent = site.walk.parent(use)
        if isinstance(parent, AwaitExpr):
            return True
        if isinstance(parent, CallExpr) and (
            is_test(parent.callee) or is_awaited_argument(site, parent, use)
        ):
            return True
    return False


def awaited_arguments(site: CallSite, call: CallExpr) -> list[Expression]:
    """The positional arguments of a call that are awaited by what is called."""
    callee = call.callee
    if isinstance(callee, RefExpr) and callee.fullname in AWAITING_FUNCTIONS:
        count = AWAITING_FUNCTIONS[callee.fullname]
    elif isinstance(callee, MemberExpr) and callee.name in _AWAITING_METHODS:
        receiver = site.checker.type_of(callee.expr)
        names = set() if receiver is None else set(class_names(receiver))
        if _AWAITING_METHODS[callee.name] not in names and not (
            callee.name == "create_task" and _LOOP in names
        ):
            return []
        count = 1
    else:
        return []
    awaited = zip(call.args[:count], call.arg_kinds, strict=False)
    return [argument for argument, kind in awaited if kind == ARG_POS]
