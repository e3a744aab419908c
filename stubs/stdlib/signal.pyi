import sys
from typing import Any

from mypy_async_validator.markers import blocking

if sys.platform != "win32":
    @blocking(
        "lock",
        asyncio="loop.add_signal_handler",
        anyio="anyio.open_signal_receiver",
        trio="trio.open_signal_receiver",
    )
    def pause() -> None: ...
    @blocking(
        "lock",
        asyncio="loop.add_signal_handler",
        anyio="anyio.open_signal_receiver",
        trio="trio.open_signal_receiver",
    )
    def sigwait(sigset: Any) -> Any: ...

if sys.platform == "linux":
    @blocking(
        "lock",
        asyncio="loop.add_signal_handler",
        anyio="anyio.open_signal_receiver",
        trio="trio.open_signal_receiver",
    )
    def sigwaitinfo(sigset: Any, /) -> Any: ...
