import sys
from typing import Any, Literal, overload

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
    @overload
    def sigtimedwait(sigset: Any, timeout: Literal[0], /) -> Any: ...
    @overload
    @blocking(
        "lock",
        asyncio="loop.add_signal_handler",
        anyio="anyio.open_signal_receiver",
        trio="trio.open_signal_receiver",
    )
    def sigtimedwait(sigset: Any, timeout: float, /) -> Any: ...
