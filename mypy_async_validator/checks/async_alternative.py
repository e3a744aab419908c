"""A coroutine calls a plain function that has an async twin; nothing says that it blocks."""

from collections.abc import Iterator
from typing import Final

from mypy_async_validator.analysis.async_context import (
    is_handed_to_thread,
    is_in_cancellation_handler,
    is_iterated_over,
    runs_in_function,
)
from mypy_async_validator.analysis.awaiting import may_be_awaited
from mypy_async_validator.analysis.blocking import is_known
from mypy_async_validator.analysis.guards import has_other_way
from mypy_async_validator.analysis.naming import function_name
from mypy_async_validator.analysis.twin_bodies import record_sync_twins
from mypy_async_validator.analysis.twins import find_twin
from mypy_async_validator.bridge.trial import as_base
from mypy_async_validator.codes import ASYNC_ALTERNATIVE
from mypy_async_validator.site import CallSite, ClassSite, Concern, Finding, Outcome

CONCERNS: Final[tuple[Concern, ...]] = ("alternative",)


def check_class(site: ClassSite) -> Iterator[Finding]:
    """Nothing is wrong with a class; what its twins are made of is kept for its callers."""
    record_sync_twins(site)
    yield from ()


def check(site: CallSite) -> Iterator[Outcome]:
    if site.coroutine is None or not site.checker.is_enabled(ASYNC_ALTERNATIVE):
        return
    twin = find_twin(site)
    # What is known to block is the report of another check, what is known not to is in order.
    if twin is None or is_known(site) or not runs_in_function(site):
        return
    if (
        may_be_awaited(site, site.place)
        or is_handed_to_thread(site)
        or is_in_cancellation_handler(site)
    ):
        return
    if as_base(site.result, "typing.Iterator") is not None and not is_iterated_over(site):
        return
    if has_other_way(site.place, twin.name.rpartition(".")[2], site.walk):
        return
    called = f'"{twin.of}" is called in coroutine "{function_name(site.coroutine)}"'
    message = f'{called}, but "{twin.name}" is its async alternative'
    yield Finding(ASYNC_ALTERNATIVE, site.node, message, (f'Use "{twin.code}"',))
