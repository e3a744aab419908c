"""A coroutine runs an event loop, although one is running in its thread already.

asyncio and anyio raise ``RuntimeError``: https://docs.python.org/3/library/asyncio-runner.html.
trio raises in a loop of its own, and stops a loop of asyncio.
"""

from collections.abc import Iterator
from typing import Final

from mypy.nodes import ARG_POS, CallExpr, Expression, FuncDef, RefExpr

from mypy_async_validator.analysis.async_context import runs_in_function
from mypy_async_validator.analysis.async_library import library_of, thread_function
from mypy_async_validator.analysis.awaitables import is_never_awaitable
from mypy_async_validator.analysis.callbacks import result_of_call
from mypy_async_validator.analysis.definitions import definition_at
from mypy_async_validator.analysis.event_loops import (
    FROM_THREAD,
    MAKES_RUNNER,
    TAKES_FUNCTION,
    runs_event_loop,
)
from mypy_async_validator.analysis.guards import is_expected_to_fail
from mypy_async_validator.analysis.naming import function_name, source_text
from mypy_async_validator.analysis.never_awaitable import never_returns_awaitable
from mypy_async_validator.codes import NESTED_EVENT_LOOP
from mypy_async_validator.site import CallSite, Concern, Finding, Outcome

CONCERNS: Final[tuple[Concern, ...]] = ("loop",)

# They let a running loop run again: https://pypi.org/project/nest-asyncio/
_PATCHES: Final = frozenset({"nest_asyncio", "nest_asyncio2"})


def check(site: CallSite) -> Iterator[Outcome]:
    call = _running_call(site)
    if (
        call is None
        or site.coroutine is None
        or not runs_in_function(site)
        or is_expected_to_fail(site.place, site.walk)
        or any(map(site.checker.imports_anywhere, _PATCHES))
    ):
        return
    yield Finding(NESTED_EVENT_LOOP, call, _message(site, site.coroutine), (_note(site, call),))


def _running_call(site: CallSite) -> CallExpr | None:
    """The call that runs a loop: this one, or that of what ``async_to_sync(...)`` returns."""
    call = site.call
    if call is None or not runs_event_loop(site.fullname, site.receiver):
        return None
    if site.fullname == MAKES_RUNNER:
        later = site.walk.parent(site.place)
        return later if isinstance(later, CallExpr) and later.callee is site.place else None
    if site.fullname in FROM_THREAD and not _TOKENS.isdisjoint(call.arg_names):
        return None  # the loop of another thread
    if site.fullname not in TAKES_FUNCTION and (argument := _first_argument(call)) is not None:
        return None if _is_not_awaitable(site, argument) else call
    return call


_TOKENS: Final = frozenset({"token", "trio_token"})


def _first_argument(call: CallExpr) -> Expression | None:
    return call.args[0] if call.args and call.arg_kinds[0] == ARG_POS else None


def _is_not_awaitable(site: CallSite, argument: Expression) -> bool:
    """Is what the loop is to run no awaitable? That is the mistake of another check."""
    type_ = site.checker.type_of(argument)
    if not isinstance(argument, CallExpr):
        return type_ is not None and is_never_awaitable(type_)
    callee = argument.callee
    function = site.checker.type_of(callee)
    result = None if function is None else result_of_call(function)
    if result is None:
        return False
    return never_returns_awaitable(definition_at(callee, site), result, site)


def _message(site: CallSite, coroutine: FuncDef) -> str:
    assert site.call is not None
    runner = source_text(site.call.callee)
    where = f'in coroutine "{function_name(coroutine)}"'
    if site.fullname in FROM_THREAD:
        return f'"{runner}" cannot be called {where}: it needs a worker thread'
    if _stops_other_loop(site):
        return f'"{runner}" blocks the event loop {where} while it runs another one'
    return f'"{runner}" cannot be called {where}: an event loop is running already'


def _stops_other_loop(site: CallSite) -> bool:
    """Loops of asyncio and trio do not know of each other."""
    library, runner = library_of(site), site.fullname.partition(".")[0]
    return runner != "anyio" and (runner == "trio") != (library == "trio")


def _note(site: CallSite, call: CallExpr) -> str:
    assert site.call is not None
    runner = source_text(site.call.callee)
    if site.fullname.endswith(".run_forever"):
        return f'Remove "{runner}": the loop goes on while the coroutine awaits'
    if _stops_other_loop(site) and call is site.call:
        return f'Run it in a thread: "await {thread_function(library_of(site))}({runner}, ...)"'
    # ``async_to_sync(function)(...)`` is two calls.
    first = call.callee if isinstance(call.callee, CallExpr) else call
    match _first_argument(first):
        case RefExpr() as function if site.fullname in TAKES_FUNCTION:
            # By name, only options of the runner can be given.
            arguments = call.args if first is not call else call.arg_kinds[1:].count(ARG_POS)
            text = f"{source_text(function)}({'...' if arguments else ''})"
            return f'Use "{text if runner.endswith("run_sync") else f"await {text}"}"'
        case RefExpr() | CallExpr() as awaited if site.fullname not in TAKES_FUNCTION:
            return f'Use "await {source_text(awaited)}"'
        case _:
            return f'Use "await" instead of "{runner}"'
