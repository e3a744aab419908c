"""A call in a coroutine blocks the event loop, through other functions of the checked code."""

from collections.abc import Iterator
from typing import Final

from mypy_async_validator.analysis.async_context import is_in_cancellation_handler, runs_in_function
from mypy_async_validator.analysis.blocked import is_made_for_await, message_in_coroutine
from mypy_async_validator.analysis.blocking import Blocking, find_blocking_call, is_known
from mypy_async_validator.analysis.definitions import is_of_both_colours
from mypy_async_validator.analysis.mending import implicit_mending_note, mending_note
from mypy_async_validator.catalog.entry import Marker
from mypy_async_validator.codes import BLOCKING_CALL_INDIRECT
from mypy_async_validator.site import CallSite, Concern, Finding, Outcome
from mypy_async_validator.summaries.reached import Reached, find_reached

CONCERNS: Final[tuple[Concern, ...]] = ("indirect",)


def check(site: CallSite) -> Iterator[Outcome]:
    is_asked = site.coroutine is not None or site.is_ignored_as_blocking
    if not is_asked or is_made_for_await(site):
        return
    # What overlays, markers and the configuration say of a call comes first.
    if find_blocking_call(site) is not None or (site.call is not None and is_known(site)):
        return
    reached = find_reached(site)
    if reached is None or not runs_in_function(site) or is_of_both_colours(site):
        return
    if reached.kind == "filesystem" and is_in_cancellation_handler(site):
        return
    message = message_in_coroutine(site, *reached.subject)
    notes = (reached.text, _note(site, reached))
    yield Finding(BLOCKING_CALL_INDIRECT, reached.node, message, notes)


def _note(site: CallSite, reached: Reached) -> str:
    blocking = Blocking(reached.names[0], Marker(reached.kind, None, None, None))
    if site.call is None or reached.how != "call":
        return implicit_mending_note(site, blocking)
    return mending_note(site, blocking, site.call.callee)
