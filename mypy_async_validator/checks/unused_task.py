"""A task that nothing refers to may be collected while it runs; a lost gather loses its errors."""

from collections.abc import Iterator
from typing import Final

from mypy.nodes import CallExpr, MemberExpr, RefExpr
from mypy.types import AnyType

from mypy_async_validator.analysis.awaitables import Kind, class_names, lost_kind
from mypy_async_validator.analysis.definitions import callee_definition
from mypy_async_validator.analysis.lost import Lost, find_lost
from mypy_async_validator.analysis.naming import source_text
from mypy_async_validator.codes import UNUSED_TASK
from mypy_async_validator.site import CallSite, Concern, Finding, Outcome
from mypy_async_validator.summaries.returned import Returned

# https://docs.python.org/3/library/asyncio-task.html#asyncio.create_task: "the event loop only
# keeps weak references to tasks".
_ENSURE_FUTURE: Final = "asyncio.tasks.ensure_future"
_TASKS: Final = frozenset({"asyncio.tasks.create_task", _ENSURE_FUTURE})
_GATHERED: Final = frozenset({"asyncio.tasks.gather", "asyncio.tasks.shield"})
_LOOP: Final = "asyncio.events.AbstractEventLoop"

CONCERNS: Final[tuple[Concern, ...]] = ("awaitable",)


def check(site: CallSite) -> Iterator[Outcome]:
    handed_on = _handed_on(site)
    is_task = handed_on is Returned.TASK or (site.call is not None and _makes_task(site, site.call))
    if not is_task and site.fullname not in _GATHERED and handed_on is not Returned.GATHERED:
        return
    lost = find_lost(site, Kind.RUNNING)
    if lost is None or not lost.is_mistake or not site.checker.is_enabled(UNUSED_TASK):
        return
    if site.fullname == _ENSURE_FUTURE and _is_running(site, lost.call):
        return  # it gives back a future that it is given
    name = source_text(lost.call.callee)
    if is_task:
        message = f'Task created by "{name}" {_how(lost)}: it may be collected while it runs'
        note = "Keep it in a set until it is done"
        if site.coroutine is not None:
            note += ', await it, or use "asyncio.TaskGroup"'
    else:
        message = f'Future returned by "{name}" {_how(lost)}: its errors are lost'
        note = f'Use "await {source_text(lost.call)}"'
    yield Finding(UNUSED_TASK, lost.call, message, (note,))
    if lost.retype is not None:
        yield lost.retype


def _handed_on(site: CallSite) -> Returned | None:
    """What a function of the checked code has made and does not keep itself."""
    if isinstance(site.result, AnyType) or lost_kind(site.result) is Kind.RUNNING:
        return site.awaitables.returned(callee_definition(site))
    return None


def _makes_task(site: CallSite, call: CallExpr) -> bool:
    callee = call.callee
    if isinstance(callee, RefExpr) and callee.fullname in _TASKS:
        return True
    return (
        isinstance(callee, MemberExpr)
        and callee.name == "create_task"
        and site.receiver is not None
        and _LOOP in class_names(site.receiver)
    )


def _is_running(site: CallSite, call: CallExpr) -> bool:
    """Is a variable given that holds a future, or may hold one?"""
    given = site.checker.type_of(call.args[0]) if call.args else None
    if given is None or lost_kind(given) is Kind.RUNNING:
        return given is not None
    return isinstance(given, AnyType) and isinstance(call.args[0], RefExpr)


def _how(lost: Lost) -> str:
    match lost.loss.how:
        case "discarded":
            return "is not kept"
        case "unread":
            return f'is only bound to "{lost.loss.name}", which is never read'
        case "overwritten":
            return f'is bound to "{lost.loss.name}", which is overwritten before it is read'
