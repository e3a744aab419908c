from typing import Any

from mypy_async_validator.markers import blocking

class HTTPConnection:
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def connect(self) -> None: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def request(
        self,
        method: str,
        url: str,
        body: Any = None,
        headers: Any = ...,
        *,
        encode_chunked: bool = False,
    ) -> None: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def endheaders(self, message_body: Any = None, *, encode_chunked: bool = False) -> None: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def send(self, data: Any) -> None: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def getresponse(self) -> Any: ...

class HTTPSConnection:
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def connect(self) -> None: ...

class HTTPResponse:
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def read(self, amt: int | None = None) -> bytes: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def read1(self, n: int = -1) -> bytes: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def readinto(self, b: Any) -> int: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def readline(self, limit: int = -1) -> bytes: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def readlines(self, hint: int = -1, /) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def peek(self, n: int = -1) -> bytes: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def __next__(self) -> bytes: ...
