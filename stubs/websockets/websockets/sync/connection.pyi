from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# Iterating over `recv_streaming` waits, calling it does not.

class Connection:
    @overload
    def recv(self, timeout: Literal[0], decode: bool | None = None) -> Any: ...
    @overload
    @blocking(
        "network",
        asyncio="websockets.asyncio.connection.Connection.recv",
        trio="websockets.trio.connection.Connection.recv",
    )
    def recv(self, timeout: float | None = None, decode: bool | None = None) -> Any: ...
    @blocking(
        "network",
        asyncio="websockets.asyncio.connection.Connection.send",
        trio="websockets.trio.connection.Connection.send",
    )
    def send(self, message: Any, *, text: bool | None = None) -> Any: ...
    @blocking(
        "network",
        asyncio="websockets.asyncio.connection.Connection.ping",
        trio="websockets.trio.connection.Connection.ping",
    )
    def ping(self, data: Any = None, *, ack_on_close: bool = False) -> Any: ...
    @blocking(
        "network",
        asyncio="websockets.asyncio.connection.Connection.pong",
        trio="websockets.trio.connection.Connection.pong",
    )
    def pong(self, data: Any = b"") -> Any: ...
    @blocking(
        "network",
        asyncio="websockets.asyncio.connection.Connection.close",
        trio="websockets.trio.connection.Connection.aclose",
    )
    def close(self, code: Any = ..., reason: str = "") -> Any: ...
    @overload
    def wait_closed(self, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking(
        "network",
        asyncio="websockets.asyncio.connection.Connection.wait_closed",
        trio="websockets.trio.connection.Connection.wait_closed",
    )
    def wait_closed(self, timeout: float | None = None) -> Any: ...
    @blocking(
        "network",
        asyncio="websockets.asyncio.connection.Connection.recv",
        trio="websockets.trio.connection.Connection.recv",
    )
    def __iter__(self) -> Any: ...
