from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# `put` is left out: it waits only when the queue is full, and the type does not show whether it
# has a bound at all.

class Queue:
    @overload
    def get(self, block: Literal[False], timeout: float | None = None) -> Any: ...
    @overload
    def get(self, block: bool, timeout: Literal[0]) -> Any: ...
    @overload
    def get(self, block: bool = True, *, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking(
        "queue",
        asyncio="asyncio.Queue",
        anyio="anyio.create_memory_object_stream",
        trio="trio.open_memory_channel",
    )
    def get(self, block: bool = True, timeout: float | None = None) -> Any: ...
    @blocking("queue", asyncio="asyncio.Queue.join")
    def join(self) -> None: ...

class SimpleQueue:
    @overload
    def get(self, block: Literal[False], timeout: float | None = None) -> Any: ...
    @overload
    def get(self, block: bool, timeout: Literal[0]) -> Any: ...
    @overload
    def get(self, block: bool = True, *, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking(
        "queue",
        asyncio="asyncio.Queue",
        anyio="anyio.create_memory_object_stream",
        trio="trio.open_memory_channel",
    )
    def get(self, block: bool = True, timeout: float | None = None) -> Any: ...
