"""Is what this call returns made and then lost?"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from mypy import nodes
from mypy.nodes import CallExpr, Expression
from mypy.types import (
    AnyType,
    CallableType,
    ProperType,
    TypeOfAny,
    UninhabitedType,
    get_proper_type,
)

from mypy_async_validator.analysis.async_library import library_of
from mypy_async_validator.analysis.awaitables import (
    Kind,
    awaited_type,
    called_type,
    lost_kind,
)
from mypy_async_validator.analysis.definitions import callee_definition
from mypy_async_validator.analysis.droppable import is_droppable
from mypy_async_validator.analysis.fate import Loss, find_loss
from mypy_async_validator.analysis.guards import is_guarded
from mypy_async_validator.analysis.mending import use_note
from mypy_async_validator.analysis.naming import callee_name, source_text
from mypy_async_validator.bridge.versions import may_seem_any
from mypy_async_validator.site import CallSite, CheckedSite, Retype
from mypy_async_validator.summaries.returned import Returned


@dataclass(frozen=True, slots=True)
class Lost:
    """A value that is lost, the call that makes it, and how messages name what was called."""

    kind: Kind
    value: ProperType
    call: CallExpr
    name: str
    loss: Loss
    retype: Retype | None
    """The type that keeps mypy from a report of its own, where it would make one."""
    is_mistake: bool
    """Not where the value may be dropped on purpose."""


def find_lost(site: CallSite, *kinds: Kind) -> Lost | None:
    """The value of one of ``kinds`` that this call makes and that nothing uses."""
    if not site.config.warn_unawaited:
        return None
    if site.call is not None:
        lost = _find_lost_result(site, site.call, kinds)
        if lost is not None:
            return lost
    return _find_lost_by_later_call(site, kinds)


def _find_lost_result(site: CallSite, call: CallExpr, kinds: tuple[Kind, ...]) -> Lost | None:
    kind = _kind_of_result(site)
    if kind not in kinds:
        return None
    loss = find_loss(site.place, site.walk)
    if loss is None:
        return None
    retype = Retype(_after(site.result)) if loss.is_statement else None
    is_mistake = not is_droppable(site) and not is_guarded(site.place, site.walk)
    return Lost(kind, site.result, call, callee_name(site), loss, retype, is_mistake)


def _find_lost_by_later_call(site: CallSite, kinds: tuple[Kind, ...]) -> Lost | None:
    """``make()()``: mypy has no hook for calls of what has no name, so look from the inside."""
    callee, call = site.result, site.walk.parent(site.place)
    if (
        not isinstance(callee, CallableType)
        or not isinstance(call, CallExpr)
        or call.callee is not site.place
        or callee.name is not None
    ):
        return None
    result = called_type(callee)
    kind = lost_kind(result)
    if kind not in kinds:
        return None
    loss = find_loss(call, site.walk)
    if loss is None:
        return None
    retype = Retype(callee.copy_modified(ret_type=_after(result))) if loss.is_statement else None
    is_mistake = not is_guarded(call, site.walk)
    return Lost(kind, result, call, source_text(call.callee), loss, retype, is_mistake)


_HANDED_ON: Final[Mapping[Returned | None, Kind]] = {
    Returned.COROUTINE: Kind.COROUTINE,
    Returned.AWAITABLE: Kind.AWAITABLE,
    Returned.TASK: Kind.RUNNING,
    Returned.GATHERED: Kind.RUNNING,
}


def _kind_of_result(site: CallSite) -> Kind:
    kind = lost_kind(site.result)
    if isinstance(site.result, AnyType):
        handed_on = _HANDED_ON.get(site.awaitables.returned(callee_definition(site)))
        if handed_on is not None:
            return handed_on
    if kind is Kind.ASYNC_GENERATOR or isinstance(site.result, AnyType):
        # A plain function that returns an async iterator may have done its work before.
        node = callee_definition(site)
        if isinstance(node, nodes.FuncDef) and node.is_async_generator:
            return Kind.ASYNC_GENERATOR
        is_coroutine = isinstance(node, nodes.FuncDef) and may_seem_any(node)
        return Kind.COROUTINE if is_coroutine and kind is Kind.PLAIN else Kind.PLAIN
    return kind


def _after(result: ProperType) -> ProperType:
    """The type of the mended statement; ``Any`` where that would be reported in its turn."""
    awaited = awaited_type(result)
    proper = None if awaited is None else get_proper_type(awaited)
    if (
        proper is None
        or isinstance(proper, UninhabitedType)  # what follows would count as unreachable
        or lost_kind(proper) is not Kind.PLAIN
    ):
        return AnyType(TypeOfAny.special_form)
    return proper


def how_lost(loss: Loss) -> str:
    """The end of a message: `is never awaited`, and why."""
    match loss.how:
        case "discarded":
            return "is never awaited"
        case "unread":
            return f'is bound to "{loss.name}", which is never read'
        case "overwritten":
            return f'is bound to "{loss.name}", which is overwritten before it is read'


def await_note(site: CheckedSite, awaitable: Expression) -> str:
    """How to use the value of an expression, by where it stands."""
    text = source_text(awaitable)
    if site.function is None:
        library = library_of(site)
        if library != "asyncio" and isinstance(awaitable, CallExpr):
            text = source_text(awaitable.callee)
        return f'Use "{library}.run({text})"'
    return use_note(site, f'"await {text}"')
