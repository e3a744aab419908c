"""The functions that run an event loop until something is done."""

from typing import Final

RUNS_EVENT_LOOP: Final = frozenset(
    {
        "anyio._core._eventloop.run",
        "asyncio.base_events.BaseEventLoop.run_forever",
        "asyncio.base_events.BaseEventLoop.run_until_complete",
        "asyncio.events.AbstractEventLoop.run_forever",
        "asyncio.events.AbstractEventLoop.run_until_complete",
        "asyncio.runners.Runner.run",
        "asyncio.runners.run",
        "trio._core._run.run",
        "uvloop.run",
    }
)
"""Full names, as mypy gives them."""
