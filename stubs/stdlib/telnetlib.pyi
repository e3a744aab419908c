import sys
from typing import Any, overload

from mypy_async_validator.markers import blocking

if sys.version_info < (3, 13):
    class Telnet:
        @overload
        def __init__(self, host: None = None, port: int = 0, timeout: float = ...) -> None: ...
        @overload
        @blocking(
            "network",
            asyncio="asyncio.open_connection",
            anyio="anyio.connect_tcp",
            trio="trio.open_tcp_stream",
        )
        def __init__(
            self, host: str | None = None, port: int = 0, timeout: float = ...
        ) -> None: ...
        @blocking(
            "network",
            asyncio="asyncio.open_connection",
            anyio="anyio.connect_tcp",
            trio="trio.open_tcp_stream",
        )
        def open(self, host: str, port: int = 0, timeout: float = ...) -> None: ...
        @blocking("network", asyncio="asyncio.StreamReader.read")
        def read_all(self) -> bytes: ...
        @blocking("network", asyncio="asyncio.StreamReader.read")
        def read_some(self) -> bytes: ...
        @blocking("network", asyncio="asyncio.StreamReader.readuntil")
        def read_until(self, match: bytes, timeout: float | None = None) -> bytes: ...
        @blocking("network")
        def expect(self, list: Any, timeout: float | None = None) -> Any: ...
        @blocking("network", asyncio="asyncio.StreamWriter.drain")
        def write(self, buffer: bytes) -> None: ...
        @blocking("input")
        def interact(self) -> None: ...
        @blocking("input")
        def mt_interact(self) -> None: ...
        @blocking("network")
        def listener(self) -> None: ...
