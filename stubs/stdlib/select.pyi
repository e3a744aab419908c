import sys
from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

@overload
def select(rlist: Any, wlist: Any, xlist: Any, timeout: Literal[0], /) -> Any: ...
@overload
@blocking(
    "network",
    asyncio="loop.add_reader",
    anyio="anyio.wait_readable",
    trio="trio.lowlevel.wait_readable",
)
def select(rlist: Any, wlist: Any, xlist: Any, timeout: float | None = None, /) -> Any: ...

if sys.platform != "win32":
    class poll:
        @overload
        def poll(self, timeout: Literal[0], /) -> Any: ...
        @overload
        @blocking(
            "network",
            asyncio="loop.add_reader",
            anyio="anyio.wait_readable",
            trio="trio.lowlevel.wait_readable",
        )
        def poll(self, timeout: float | None = None, /) -> Any: ...

if sys.platform == "linux":
    class epoll:
        @overload
        def poll(self, timeout: Literal[0], maxevents: int = -1) -> Any: ...
        @overload
        @blocking(
            "network",
            asyncio="loop.add_reader",
            anyio="anyio.wait_readable",
            trio="trio.lowlevel.wait_readable",
        )
        def poll(self, timeout: float | None = None, maxevents: int = -1) -> Any: ...

if sys.platform == "darwin":
    class kqueue:
        @overload
        def control(
            self, changelist: Any, maxevents: Literal[0], timeout: float | None = None, /
        ) -> Any: ...  # only registers
        @overload
        def control(self, changelist: Any, maxevents: int, timeout: Literal[0], /) -> Any: ...
        @overload
        @blocking(
            "network",
            asyncio="loop.add_reader",
            anyio="anyio.wait_readable",
            trio="trio.lowlevel.wait_readable",
        )
        def control(
            self, changelist: Any, maxevents: int, timeout: float | None = None, /
        ) -> Any: ...
