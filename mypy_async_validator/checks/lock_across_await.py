"""A coroutine holds a lock of threads or processes while it awaits.

Another coroutine of the same thread that wants the lock then blocks the event loop, so that the
first is never resumed and never releases it. Rust's linter knows the mistake as
https://rust-lang.github.io/rust-clippy/master/#await_holding_lock.
"""

from collections.abc import Iterator
from typing import Final

from mypy_async_validator.analysis.async_library import library_of, thread_function
from mypy_async_validator.analysis.held_locks import HeldLock, find_held_lock
from mypy_async_validator.analysis.naming import function_name
from mypy_async_validator.codes import LOCK_ACROSS_AWAIT
from mypy_async_validator.site import CallSite, Concern, Finding, Outcome

CONCERNS: Final[tuple[Concern, ...]] = ("blocking",)


def check(site: CallSite) -> Iterator[Outcome]:
    held = find_held_lock(site)
    if held is None or site.coroutine is None:
        return
    lock = held.taken.name.rpartition(".")[0] if site.receiver is not None else held.taken.name
    what = "async generator" if held.how == "yields" else "coroutine"
    message = f'"{lock}" is held while {what} "{function_name(site.coroutine)}" {held.how}'
    yield Finding(LOCK_ACROSS_AWAIT, site.node, message, (_note(site, held),))


def _note(site: CallSite, held: HeldLock) -> str:
    library = library_of(site)
    replacement = held.taken.marker.replacement(library)
    if replacement is not None:
        return f'Use "{replacement}" instead, or release the lock first'
    thread = thread_function(library)
    return f'Release the lock first, or run all that needs it in a thread with "{thread}"'
