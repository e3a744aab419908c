"""``await``, or a function of asyncio that awaits, is given what cannot be awaited.

mypy reports the first as ``misc`` and gives the expression the type ``Any``. Here the call keeps
its type, so that what follows is still checked.
"""

from collections.abc import Iterator
from typing import Final

from mypy.nodes import (
    AwaitExpr,
    CallExpr,
    FuncDef,
    MemberExpr,
    NameExpr,
    TypeInfo,
    Var,
)
from mypy.types import AnyType

from mypy_async_validator.analysis.async_library import library_of, thread_function
from mypy_async_validator.analysis.awaitables import is_never_awaitable
from mypy_async_validator.analysis.awaiting import (
    AWAITING_FUNCTIONS,
    awaited_arguments,
    is_awaited_argument,
)
from mypy_async_validator.analysis.blocking import find_blocking_call
from mypy_async_validator.analysis.definitions import (
    callee_definition,
    definition_at,
    has_union_receiver,
)
from mypy_async_validator.analysis.guards import is_guarded
from mypy_async_validator.analysis.mending import mending_note
from mypy_async_validator.analysis.naming import callee_name, source_text
from mypy_async_validator.analysis.never_awaitable import never_returns_awaitable
from mypy_async_validator.codes import AWAIT_NON_AWAITABLE
from mypy_async_validator.site import CallSite, Concern, Finding, Outcome, Retype

CONCERNS: Final[tuple[Concern, ...]] = ("awaitable", "awaited")


def check(site: CallSite) -> Iterator[Outcome]:
    if site.call is None or not site.config.warn_unawaited:
        return
    parent = site.walk.parent(site.place)
    if isinstance(parent, AwaitExpr):
        yield from _check_result(site, site.call, None)
    elif isinstance(parent, CallExpr) and is_awaited_argument(site, parent, site.place):
        yield from _check_result(site, site.call, parent)
    elif site.coroutine is None and site.fullname in AWAITING_FUNCTIONS:
        yield from _check_arguments(site, site.call)


def _check_result(site: CallSite, call: CallExpr, awaits: CallExpr | None) -> Iterator[Outcome]:
    """Check a call that stands under ``await``, or as an argument of the call ``awaits``."""
    is_any = isinstance(site.result, AnyType)
    if not (is_any or is_never_awaitable(site.result)):
        return
    callee = callee_definition(site)
    if (
        not never_returns_awaitable(callee, site.result, site)
        or not site.checker.is_enabled(AWAIT_NON_AWAITABLE)
        or is_guarded(site.place, site.walk)
        or has_union_receiver(site)
        or (isinstance(callee, FuncDef) and site.checker.is_defined_twice(callee))
    ):
        return
    name = callee_name(site)
    if awaits is None:
        what = "class" if isinstance(callee, TypeInfo) else "plain function"
        note = f'Remove "await": "{name}" is a {what}'
        if (variable := _declared_receiver(call)) is not None:
            note += f', or correct the declared type of "{variable}"'
        if (blocking := find_blocking_call(site)) is not None:
            note = mending_note(site, blocking, call.callee)
        yield Finding(AWAIT_NON_AWAITABLE, call, f'Result of "{name}" is not awaitable', (note,))
    else:
        yield _argument_finding(site, call, awaits, name)
    if not is_any:
        yield Retype(site.checker.coroutine_of(site.result))


def _declared_receiver(call: CallExpr) -> str | None:
    """The variable whose declared type decides what the call means: that may be the mistake."""
    callee = call.callee
    receiver = callee.expr if isinstance(callee, MemberExpr) else None
    variable = receiver.node if isinstance(receiver, NameExpr) else None
    if receiver is None or not isinstance(variable, Var):
        return None
    if variable.is_inferred or variable.is_self or variable.is_cls:
        return None
    return source_text(receiver)


def _check_arguments(site: CallSite, awaits: CallExpr) -> Iterator[Finding]:
    """Check ``asyncio.run(main())`` outside coroutines, where mypy takes ``main`` for ``Any``."""
    for argument in awaited_arguments(site, awaits):
        if not isinstance(argument, CallExpr):
            continue
        type_, callee = site.checker.type_of(argument), argument.callee
        if (
            isinstance(type_, AnyType)
            and never_returns_awaitable(definition_at(callee, site), type_, site)
            and site.checker.is_enabled(AWAIT_NON_AWAITABLE)
        ):
            yield _argument_finding(site, argument, awaits, source_text(callee))


def _argument_finding(site: CallSite, call: CallExpr, awaits: CallExpr, name: str) -> Finding:
    consumer = source_text(awaits.callee)
    message = f'"{consumer}" needs an awaitable, but "{name}" does not return one'
    if consumer.rpartition(".")[2].startswith("run"):
        note = f'Call "{name}" without "{consumer}", or make it a coroutine ("async def")'
    else:
        in_thread = thread_function(library_of(site))
        note = f'To run it in a thread, pass "{in_thread}({source_text(call.callee)}, ...)"'
    return Finding(AWAIT_NON_AWAITABLE, call, message, (note,))
