"""The functions that run an event loop until something is done, or wait for one elsewhere.

By their full names as mypy gives them: those of the definitions, and the public ones, which stubs
of trio and anyio use.
"""

from typing import Final

from mypy.types import ProperType

from mypy_async_validator.analysis.awaitables import class_names

_LOOP: Final = "asyncio.events.AbstractEventLoop"
_LOOP_METHODS: Final = ("run_forever", "run_until_complete")

_TAKES_COROUTINE: Final = frozenset(
    {
        "asyncio.runners.Runner.run",
        "asyncio.runners.run",
        "uvloop.run",
    }
)
MAKES_RUNNER: Final = "asgiref.sync.async_to_sync"
"""Gives a function that runs what this is given."""
FROM_THREAD: Final = frozenset(
    {
        "anyio.from_thread.run",
        "anyio.from_thread.run_sync",
        "trio._threads.from_thread_run",
        "trio._threads.from_thread_run_sync",
        "trio.from_thread.run",
        "trio.from_thread.run_sync",
    }
)
"""Functions that hand work to an event loop, and only run in threads that have none."""
TAKES_FUNCTION: Final = FROM_THREAD | {
    "anyio._core._eventloop.run",
    "anyio.run",
    "asgiref.sync.AsyncToSync.__call__",
    "trio._core._run.run",
    "trio.run",
    MAKES_RUNNER,
}
"""Those that are given a function, in place of a coroutine."""


def may_run_event_loop(fullname: str) -> bool:
    """May a call of this name run an event loop? Of methods, the receiver decides."""
    return (
        fullname in _TAKES_COROUTINE
        or fullname in TAKES_FUNCTION
        or fullname.endswith(_LOOP_METHODS)
    )


def runs_event_loop(fullname: str, receiver: ProperType | None) -> bool:
    if fullname.rpartition(".")[2] in _LOOP_METHODS:
        return receiver is not None and _LOOP in class_names(receiver)
    return may_run_event_loop(fullname)
