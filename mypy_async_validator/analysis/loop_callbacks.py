"""The functions that make the event loop itself call a plain function."""

from collections.abc import Mapping
from itertools import product
from typing import Final

_LOOPS: Final = (
    "asyncio.events.AbstractEventLoop",
    "asyncio.base_events.BaseEventLoop",
    "asyncio.selector_events.BaseSelectorEventLoop",
    "asyncio.unix_events._UnixSelectorEventLoop",
    "uvloop.Loop",
)
_FUTURES: Final = ("_asyncio.Future", "_asyncio.Task", "asyncio.futures.Future")
_LOOP_METHODS: Final = {
    "call_soon": 0,
    "call_soon_threadsafe": 0,
    "call_later": 1,
    "call_at": 1,
    "add_reader": 1,
    "add_writer": 1,
    "add_signal_handler": 1,
}

TAKES_LOOP_CALLBACK: Final[Mapping[str, int]] = {
    **{f"{loop}.{name}": _LOOP_METHODS[name] for loop, name in product(_LOOPS, _LOOP_METHODS)},
    **{f"{future}.add_done_callback": 0 for future in _FUTURES},
}
"""Method, as mypy names it, to the position of the callback among the arguments."""
