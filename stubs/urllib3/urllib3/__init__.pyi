from typing import Any

from mypy_async_validator.markers import blocking

# Making a pool opens nothing. A response holds its body already unless `preload_content` was off,
# which its type does not show: `read`, `stream` and `json` are left out.

@blocking(
    "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
)
def request(
    method: str,
    url: str,
    *,
    body: Any = None,
    fields: Any = None,
    headers: Any = None,
    preload_content: bool | None = True,
    decode_content: bool | None = True,
    redirect: bool | None = True,
    retries: Any = None,
    timeout: Any = 3,
    json: Any = None,
) -> Any: ...

class PoolManager:
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def request(
        self,
        method: str,
        url: str,
        body: Any = None,
        fields: Any = None,
        headers: Any = None,
        json: Any = None,
        **urlopen_kw: Any,
    ) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def request_encode_url(
        self, method: str, url: str, fields: Any = None, headers: Any = None, **urlopen_kw: Any
    ) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def request_encode_body(
        self,
        method: str,
        url: str,
        fields: Any = None,
        headers: Any = None,
        encode_multipart: bool = True,
        multipart_boundary: str | None = None,
        **urlopen_kw: Any,
    ) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def urlopen(self, method: str, url: str, redirect: bool = True, **kw: Any) -> Any: ...

class HTTPConnectionPool:
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def request(
        self,
        method: str,
        url: str,
        body: Any = None,
        fields: Any = None,
        headers: Any = None,
        json: Any = None,
        **urlopen_kw: Any,
    ) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def request_encode_url(
        self, method: str, url: str, fields: Any = None, headers: Any = None, **urlopen_kw: Any
    ) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def request_encode_body(
        self,
        method: str,
        url: str,
        fields: Any = None,
        headers: Any = None,
        encode_multipart: bool = True,
        multipart_boundary: str | None = None,
        **urlopen_kw: Any,
    ) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def urlopen(
        self,
        method: str,
        url: str,
        body: Any = None,
        headers: Any = None,
        retries: Any = None,
        redirect: bool = True,
        assert_same_host: bool = True,
        timeout: Any = ...,
        pool_timeout: int | None = None,
        release_conn: bool | None = None,
        chunked: bool = False,
        body_pos: Any = None,
        preload_content: bool = True,
        decode_content: bool = True,
        **response_kw: Any,
    ) -> Any: ...

class ProxyManager:
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def request(
        self,
        method: str,
        url: str,
        body: Any = None,
        fields: Any = None,
        headers: Any = None,
        json: Any = None,
        **urlopen_kw: Any,
    ) -> Any: ...
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def urlopen(self, method: str, url: str, redirect: bool = True, **kw: Any) -> Any: ...
