"""An awaitable that is no coroutine is made and lost; its work is not done.

mypy's own check of this name (off by default) also reports tasks and futures, which run anyway, and
awaitables that an ``await`` has returned. Where a user has switched it on, those types are changed,
so that the two do not differ.
"""

from collections.abc import Iterator
from typing import Final

from mypy.nodes import AwaitExpr, ExpressionStmt
from mypy.types import AnyType, Instance, TypeOfAny, get_proper_type

from mypy_async_validator.analysis.awaitables import Kind, kind_of
from mypy_async_validator.analysis.fate import find_loss
from mypy_async_validator.analysis.lost import await_note, find_lost, how_lost
from mypy_async_validator.codes import MYPYS_UNUSED_AWAITABLE, UNUSED_AWAITABLE
from mypy_async_validator.site import CallSite, Concern, Finding, Outcome, Retype

CONCERNS: Final[tuple[Concern, ...]] = ("awaitable",)


def check(site: CallSite) -> Iterator[Outcome]:
    lost = find_lost(site, Kind.AWAITABLE)
    if lost is not None and site.checker.is_enabled(UNUSED_AWAITABLE):
        message = f'Awaitable returned by "{lost.name}" {how_lost(lost.loss)}'
        if lost.is_mistake:
            yield Finding(UNUSED_AWAITABLE, lost.call, message, (await_note(site, lost.call),))
        if lost.retype is not None:
            yield lost.retype
    elif site.config.warn_unawaited and site.checker.is_enabled(MYPYS_UNUSED_AWAITABLE):
        yield from _silence_mypy(site)


def _silence_mypy(site: CallSite) -> Iterator[Retype]:
    any_type = AnyType(TypeOfAny.special_form)
    result = site.result
    if site.call is not None and kind_of(result) in (Kind.RUNNING, Kind.AWAITABLE):
        loss = find_loss(site.place, site.walk)
        if loss is not None and loss.is_statement:
            yield Retype(any_type)
    elif (
        isinstance(site.node, AwaitExpr)
        and isinstance(site.walk.parent(site.place), ExpressionStmt)
        and isinstance(result, Instance)
        and len(result.args) == 3
        and kind_of(get_proper_type(result.args[2])) in (Kind.RUNNING, Kind.AWAITABLE)
    ):
        # ``Generator[Any, Any, T]`` of ``__await__``
        yield Retype(result.copy_modified(args=[any_type, any_type, any_type]))
