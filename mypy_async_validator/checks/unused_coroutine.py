"""A coroutine (or an async generator) is made and lost: nothing of its body runs."""

from collections.abc import Iterator
from typing import Final

from mypy_async_validator.analysis.awaitables import Kind
from mypy_async_validator.analysis.lost import await_note, find_lost, how_lost
from mypy_async_validator.analysis.naming import source_text
from mypy_async_validator.codes import UNUSED_COROUTINE
from mypy_async_validator.site import CallSite, Concern, Finding, Outcome

CONCERNS: Final[tuple[Concern, ...]] = ("awaitable",)


def check(site: CallSite) -> Iterator[Outcome]:
    lost = find_lost(site, Kind.COROUTINE, Kind.ASYNC_GENERATOR)
    if lost is None or not site.checker.is_enabled(UNUSED_COROUTINE):
        return
    if lost.kind is Kind.COROUTINE:
        message = f'Coroutine "{lost.name}" {how_lost(lost.loss)}'
        note = await_note(site, lost.call)
    else:
        how = "is never iterated over" if lost.loss.how == "discarded" else how_lost(lost.loss)
        message = f'Async generator "{lost.name}" {how}'
        note = f'Use "async for ... in {source_text(lost.call)}"'
    if lost.is_mistake:
        yield Finding(UNUSED_COROUTINE, lost.call, message, (note,))
    if lost.retype is not None:
        yield lost.retype
