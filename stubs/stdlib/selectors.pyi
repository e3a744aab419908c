import sys
from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# Every selector has a `select` of its own, which hides that of the base.

class BaseSelector:
    @overload
    def select(self, timeout: Literal[0, -1]) -> Any: ...
    @overload
    @blocking(
        "network",
        asyncio="loop.add_reader",
        anyio="anyio.wait_readable",
        trio="trio.lowlevel.wait_readable",
    )
    def select(self, timeout: float | None = None) -> Any: ...

class SelectSelector:
    @overload
    def select(self, timeout: Literal[0, -1]) -> Any: ...
    @overload
    @blocking(
        "network",
        asyncio="loop.add_reader",
        anyio="anyio.wait_readable",
        trio="trio.lowlevel.wait_readable",
    )
    def select(self, timeout: float | None = None) -> Any: ...

if sys.platform != "win32":
    class PollSelector:
        @overload
        def select(self, timeout: Literal[0, -1]) -> Any: ...
        @overload
        @blocking(
            "network",
            asyncio="loop.add_reader",
            anyio="anyio.wait_readable",
            trio="trio.lowlevel.wait_readable",
        )
        def select(self, timeout: float | None = None) -> Any: ...

if sys.platform == "linux":
    class EpollSelector:
        @overload
        def select(self, timeout: Literal[0, -1]) -> Any: ...
        @overload
        @blocking(
            "network",
            asyncio="loop.add_reader",
            anyio="anyio.wait_readable",
            trio="trio.lowlevel.wait_readable",
        )
        def select(self, timeout: float | None = None) -> Any: ...

if sys.platform == "darwin":
    class KqueueSelector:
        @overload
        def select(self, timeout: Literal[0, -1]) -> Any: ...
        @overload
        @blocking(
            "network",
            asyncio="loop.add_reader",
            anyio="anyio.wait_readable",
            trio="trio.lowlevel.wait_readable",
        )
        def select(self, timeout: float | None = None) -> Any: ...

class DefaultSelector:
    @overload
    def select(self, timeout: Literal[0, -1]) -> Any: ...
    @overload
    @blocking(
        "network",
        asyncio="loop.add_reader",
        anyio="anyio.wait_readable",
        trio="trio.lowlevel.wait_readable",
    )
    def select(self, timeout: float | None = None) -> Any: ...
