from typing import Any

from mypy_async_validator.markers import blocking

# Closing a session waits for nothing. A response holds its body already unless the request asked for
# a stream, which its type does not show; and `iter_content` and `iter_lines` only make an iterator,
# which may be one for a thread to go through.

@blocking(
    "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
)
def request(method: str, url: str | bytes, **kwargs: Any) -> Any: ...
@blocking(
    "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
)
def get(url: str | bytes, params: Any = None, **kwargs: Any) -> Any: ...
@blocking(
    "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
)
def post(url: str | bytes, data: Any = None, json: Any = None, **kwargs: Any) -> Any: ...
@blocking(
    "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
)
def put(url: str | bytes, data: Any = None, **kwargs: Any) -> Any: ...
@blocking(
    "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
)
def patch(url: str | bytes, data: Any = None, **kwargs: Any) -> Any: ...
@blocking(
    "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
)
def delete(url: str | bytes, **kwargs: Any) -> Any: ...
@blocking(
    "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
)
def head(url: str | bytes, **kwargs: Any) -> Any: ...
@blocking(
    "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
)
def options(url: str | bytes, **kwargs: Any) -> Any: ...

class Session:
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def request(
        self,
        method: str,
        url: str | bytes,
        params: Any = None,
        data: Any = None,
        headers: Any = None,
        cookies: Any = None,
        files: Any = None,
        auth: Any = None,
        timeout: Any = None,
        allow_redirects: bool = True,
        proxies: Any = None,
        hooks: Any = None,
        stream: bool | None = None,
        verify: bool | str | None = None,
        cert: Any = None,
        json: Any = None,
    ) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def get(self, url: str | bytes, params: Any = None, **kwargs: Any) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def post(self, url: str | bytes, data: Any = None, json: Any = None, **kwargs: Any) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def put(self, url: str | bytes, data: Any = None, **kwargs: Any) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def patch(self, url: str | bytes, data: Any = None, **kwargs: Any) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def delete(self, url: str | bytes, **kwargs: Any) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def head(self, url: str | bytes, **kwargs: Any) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def options(self, url: str | bytes, **kwargs: Any) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def send(self, request: Any, **kwargs: Any) -> Any: ...
