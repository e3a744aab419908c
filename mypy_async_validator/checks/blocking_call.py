"""A call in a coroutine, or a callback of the event loop, blocks the loop."""

from collections.abc import Iterator
from typing import Final

from mypy.nodes import ARG_POS, CallExpr

from mypy_async_validator.analysis.async_context import (
    is_in_cancellation_handler,
    may_be_iterated_over_in_thread,
    runs_in_function,
)
from mypy_async_validator.analysis.blocked import is_made_for_await, message_in_coroutine
from mypy_async_validator.analysis.blocking import (
    Blocking,
    find_blocking_call,
    find_blocking_function,
)
from mypy_async_validator.analysis.definitions import is_of_both_colours
from mypy_async_validator.analysis.guards import (
    is_known_ready,
    is_made_not_to_wait,
    is_newly_made,
)
from mypy_async_validator.analysis.held_locks import find_held_lock, taken_lock
from mypy_async_validator.analysis.loop_callbacks import TAKES_LOOP_CALLBACK
from mypy_async_validator.analysis.mending import implicit_mending_note, mending_note
from mypy_async_validator.analysis.naming import source_text
from mypy_async_validator.codes import BLOCKING_CALL, LOCK_ACROSS_AWAIT
from mypy_async_validator.site import CallSite, Concern, Finding, Outcome

CONCERNS: Final[tuple[Concern, ...]] = ("blocking",)


def check(site: CallSite) -> Iterator[Outcome]:
    if site.coroutine is not None or site.is_ignored_as_blocking:
        # (In a plain function, an ignore stops what its callers would be told: it has a use.)
        yield from _check_call(site)
    if site.call is not None and site.fullname in TAKES_LOOP_CALLBACK:
        yield from _check_callback(site, site.call, TAKES_LOOP_CALLBACK[site.fullname])


def _check_call(site: CallSite) -> Iterator[Finding]:
    if is_made_for_await(site):
        return
    blocking = find_blocking_call(site)
    if blocking is None or not runs_in_function(site) or is_of_both_colours(site):
        return
    if _is_in_order(site, blocking):
        return
    name, _, method = blocking.name.rpartition(".")
    if site.call is not None or blocking.is_property:
        name, method = blocking.name, ""
    message = message_in_coroutine(site, name, method)
    yield Finding(BLOCKING_CALL, site.node, message, (_note(site, blocking),))


def _note(site: CallSite, blocking: Blocking) -> str:
    if site.call is None:
        return implicit_mending_note(site, blocking)
    return mending_note(site, blocking, site.call.callee)


def _is_in_order(site: CallSite, blocking: Blocking) -> bool:
    """Does what stands around the call show that it is right, or does not wait?"""
    if site.call is not None and is_known_ready(site.call, site.place, site.walk):
        return True
    if blocking.marker.kind == "lock":
        # Entered for a few plain statements, a lock is the way to share state with threads.
        return site.implicit or _never_waits(site) or _is_reported_as_held(site)
    if blocking.marker.kind == "filesystem" and is_in_cancellation_handler(site):
        return True
    return blocking.marker.is_lazy and may_be_iterated_over_in_thread(site)


def _never_waits(site: CallSite) -> bool:
    lock = taken_lock(site)
    if is_newly_made(lock, site.place, site.walk):
        return True
    has_arguments = site.call is not None and bool(site.call.args)
    return not has_arguments and is_made_not_to_wait(site, lock)


def _is_reported_as_held(site: CallSite) -> bool:
    return site.checker.is_enabled(LOCK_ACROSS_AWAIT) and find_held_lock(site) is not None


def _check_callback(site: CallSite, call: CallExpr, position: int) -> Iterator[Finding]:
    if len(call.args) <= position or any(k != ARG_POS for k in call.arg_kinds[: position + 1]):
        return
    callback = call.args[position]
    blocking = find_blocking_function(site, callback)
    if blocking is not None:
        name = source_text(call.callee)
        message = f'"{blocking.name}" blocks the event loop when "{name}" calls it'
        note = "Start a task for it that hands the call to a thread"
        yield Finding(BLOCKING_CALL, callback, message, (note,))
