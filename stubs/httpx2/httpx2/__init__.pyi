from typing import Any

from mypy_async_validator.markers import blocking

# Making a client reads the certificates that it trusts, once; an async client does it as well, so
# there is nothing to use instead, and it is left out. Entering and closing a client only keep book
# and close sockets. Responses are the same class for both clients: `read` and `iter_bytes` of one
# that has its body wait for nothing.

@blocking(
    "network",
    asyncio="httpx2.AsyncClient.request",
    anyio="httpx2.AsyncClient.request",
    trio="httpx2.AsyncClient.request",
)
def request(
    method: str,
    url: Any,
    *,
    params: Any = None,
    content: Any = None,
    data: Any = None,
    files: Any = None,
    json: Any = None,
    headers: Any = None,
    cookies: Any = None,
    auth: Any = None,
    proxy: Any = None,
    timeout: Any = ...,
    follow_redirects: bool = False,
    verify: Any = True,
    trust_env: bool = True,
) -> Any: ...
@blocking(
    "network",
    asyncio="httpx2.AsyncClient.get",
    anyio="httpx2.AsyncClient.get",
    trio="httpx2.AsyncClient.get",
)
def get(
    url: Any,
    *,
    params: Any = None,
    headers: Any = None,
    cookies: Any = None,
    auth: Any = None,
    proxy: Any = None,
    follow_redirects: bool = False,
    verify: Any = True,
    timeout: Any = ...,
    trust_env: bool = True,
) -> Any: ...
@blocking(
    "network",
    asyncio="httpx2.AsyncClient.post",
    anyio="httpx2.AsyncClient.post",
    trio="httpx2.AsyncClient.post",
)
def post(
    url: Any,
    *,
    content: Any = None,
    data: Any = None,
    files: Any = None,
    json: Any = None,
    params: Any = None,
    headers: Any = None,
    cookies: Any = None,
    auth: Any = None,
    proxy: Any = None,
    follow_redirects: bool = False,
    verify: Any = True,
    timeout: Any = ...,
    trust_env: bool = True,
) -> Any: ...
@blocking(
    "network",
    asyncio="httpx2.AsyncClient.put",
    anyio="httpx2.AsyncClient.put",
    trio="httpx2.AsyncClient.put",
)
def put(
    url: Any,
    *,
    content: Any = None,
    data: Any = None,
    files: Any = None,
    json: Any = None,
    params: Any = None,
    headers: Any = None,
    cookies: Any = None,
    auth: Any = None,
    proxy: Any = None,
    follow_redirects: bool = False,
    verify: Any = True,
    timeout: Any = ...,
    trust_env: bool = True,
) -> Any: ...
@blocking(
    "network",
    asyncio="httpx2.AsyncClient.patch",
    anyio="httpx2.AsyncClient.patch",
    trio="httpx2.AsyncClient.patch",
)
def patch(
    url: Any,
    *,
    content: Any = None,
    data: Any = None,
    files: Any = None,
    json: Any = None,
    params: Any = None,
    headers: Any = None,
    cookies: Any = None,
    auth: Any = None,
    proxy: Any = None,
    follow_redirects: bool = False,
    verify: Any = True,
    timeout: Any = ...,
    trust_env: bool = True,
) -> Any: ...
@blocking(
    "network",
    asyncio="httpx2.AsyncClient.delete",
    anyio="httpx2.AsyncClient.delete",
    trio="httpx2.AsyncClient.delete",
)
def delete(
    url: Any,
    *,
    params: Any = None,
    headers: Any = None,
    cookies: Any = None,
    auth: Any = None,
    proxy: Any = None,
    follow_redirects: bool = False,
    timeout: Any = ...,
    verify: Any = True,
    trust_env: bool = True,
) -> Any: ...
@blocking(
    "network",
    asyncio="httpx2.AsyncClient.head",
    anyio="httpx2.AsyncClient.head",
    trio="httpx2.AsyncClient.head",
)
def head(
    url: Any,
    *,
    params: Any = None,
    headers: Any = None,
    cookies: Any = None,
    auth: Any = None,
    proxy: Any = None,
    follow_redirects: bool = False,
    verify: Any = True,
    timeout: Any = ...,
    trust_env: bool = True,
) -> Any: ...
@blocking(
    "network",
    asyncio="httpx2.AsyncClient.options",
    anyio="httpx2.AsyncClient.options",
    trio="httpx2.AsyncClient.options",
)
def options(
    url: Any,
    *,
    params: Any = None,
    headers: Any = None,
    cookies: Any = None,
    auth: Any = None,
    proxy: Any = None,
    follow_redirects: bool = False,
    verify: Any = True,
    timeout: Any = ...,
    trust_env: bool = True,
) -> Any: ...
@blocking(
    "network",
    asyncio="httpx2.AsyncClient.stream",
    anyio="httpx2.AsyncClient.stream",
    trio="httpx2.AsyncClient.stream",
)
def stream(
    method: str,
    url: Any,
    *,
    params: Any = None,
    content: Any = None,
    data: Any = None,
    files: Any = None,
    json: Any = None,
    headers: Any = None,
    cookies: Any = None,
    auth: Any = None,
    proxy: Any = None,
    timeout: Any = ...,
    follow_redirects: bool = False,
    verify: Any = True,
    trust_env: bool = True,
) -> Any: ...
@blocking(
    "network",
    asyncio="httpx2.AsyncClient.query",
    anyio="httpx2.AsyncClient.query",
    trio="httpx2.AsyncClient.query",
)
def query(
    url: Any,
    *,
    content: Any = None,
    data: Any = None,
    files: Any = None,
    json: Any = None,
    params: Any = None,
    headers: Any = None,
    cookies: Any = None,
    auth: Any = None,
    proxy: Any = None,
    follow_redirects: bool = False,
    verify: Any = True,
    timeout: Any = ...,
    trust_env: bool = True,
) -> Any: ...
@blocking(
    "network",
    asyncio="httpx2.AsyncClient.websocket",
    anyio="httpx2.AsyncClient.websocket",
    trio="httpx2.AsyncClient.websocket",
)
def websocket(
    url: Any,
    *,
    params: Any = None,
    headers: Any = None,
    cookies: Any = None,
    auth: Any = None,
    proxy: Any = None,
    follow_redirects: bool = False,
    timeout: Any = ...,
    verify: Any = True,
    trust_env: bool = True,
    subprotocols: Any = None,
    max_message_size_bytes: int = ...,
    queue_size: int = ...,
    keepalive_ping_interval_seconds: float | None = ...,
    keepalive_ping_timeout_seconds: float | None = ...,
) -> Any: ...

class Client:
    @blocking(
        "network",
        asyncio="httpx2.AsyncClient.request",
        anyio="httpx2.AsyncClient.request",
        trio="httpx2.AsyncClient.request",
    )
    def request(
        self,
        method: str,
        url: Any,
        *,
        content: Any = None,
        data: Any = None,
        files: Any = None,
        json: Any = None,
        params: Any = None,
        headers: Any = None,
        cookies: Any = None,
        auth: Any = ...,
        follow_redirects: Any = ...,
        timeout: Any = ...,
        extensions: Any = None,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="httpx2.AsyncClient.get",
        anyio="httpx2.AsyncClient.get",
        trio="httpx2.AsyncClient.get",
    )
    def get(
        self,
        url: Any,
        *,
        params: Any = None,
        headers: Any = None,
        cookies: Any = None,
        auth: Any = ...,
        follow_redirects: Any = ...,
        timeout: Any = ...,
        extensions: Any = None,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="httpx2.AsyncClient.post",
        anyio="httpx2.AsyncClient.post",
        trio="httpx2.AsyncClient.post",
    )
    def post(
        self,
        url: Any,
        *,
        content: Any = None,
        data: Any = None,
        files: Any = None,
        json: Any = None,
        params: Any = None,
        headers: Any = None,
        cookies: Any = None,
        auth: Any = ...,
        follow_redirects: Any = ...,
        timeout: Any = ...,
        extensions: Any = None,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="httpx2.AsyncClient.put",
        anyio="httpx2.AsyncClient.put",
        trio="httpx2.AsyncClient.put",
    )
    def put(
        self,
        url: Any,
        *,
        content: Any = None,
        data: Any = None,
        files: Any = None,
        json: Any = None,
        params: Any = None,
        headers: Any = None,
        cookies: Any = None,
        auth: Any = ...,
        follow_redirects: Any = ...,
        timeout: Any = ...,
        extensions: Any = None,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="httpx2.AsyncClient.patch",
        anyio="httpx2.AsyncClient.patch",
        trio="httpx2.AsyncClient.patch",
    )
    def patch(
        self,
        url: Any,
        *,
        content: Any = None,
        data: Any = None,
        files: Any = None,
        json: Any = None,
        params: Any = None,
        headers: Any = None,
        cookies: Any = None,
        auth: Any = ...,
        follow_redirects: Any = ...,
        timeout: Any = ...,
        extensions: Any = None,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="httpx2.AsyncClient.delete",
        anyio="httpx2.AsyncClient.delete",
        trio="httpx2.AsyncClient.delete",
    )
    def delete(
        self,
        url: Any,
        *,
        params: Any = None,
        headers: Any = None,
        cookies: Any = None,
        auth: Any = ...,
        follow_redirects: Any = ...,
        timeout: Any = ...,
        extensions: Any = None,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="httpx2.AsyncClient.head",
        anyio="httpx2.AsyncClient.head",
        trio="httpx2.AsyncClient.head",
    )
    def head(
        self,
        url: Any,
        *,
        params: Any = None,
        headers: Any = None,
        cookies: Any = None,
        auth: Any = ...,
        follow_redirects: Any = ...,
        timeout: Any = ...,
        extensions: Any = None,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="httpx2.AsyncClient.options",
        anyio="httpx2.AsyncClient.options",
        trio="httpx2.AsyncClient.options",
    )
    def options(
        self,
        url: Any,
        *,
        params: Any = None,
        headers: Any = None,
        cookies: Any = None,
        auth: Any = ...,
        follow_redirects: Any = ...,
        timeout: Any = ...,
        extensions: Any = None,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="httpx2.AsyncClient.stream",
        anyio="httpx2.AsyncClient.stream",
        trio="httpx2.AsyncClient.stream",
    )
    def stream(
        self,
        method: str,
        url: Any,
        *,
        content: Any = None,
        data: Any = None,
        files: Any = None,
        json: Any = None,
        params: Any = None,
        headers: Any = None,
        cookies: Any = None,
        auth: Any = ...,
        follow_redirects: Any = ...,
        timeout: Any = ...,
        extensions: Any = None,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="httpx2.AsyncClient.query",
        anyio="httpx2.AsyncClient.query",
        trio="httpx2.AsyncClient.query",
    )
    def query(
        self,
        url: Any,
        *,
        content: Any = None,
        data: Any = None,
        files: Any = None,
        json: Any = None,
        params: Any = None,
        headers: Any = None,
        cookies: Any = None,
        auth: Any = ...,
        follow_redirects: Any = ...,
        timeout: Any = ...,
        extensions: Any = None,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="httpx2.AsyncClient.send",
        anyio="httpx2.AsyncClient.send",
        trio="httpx2.AsyncClient.send",
    )
    def send(
        self, request: Any, *, stream: bool = False, auth: Any = ..., follow_redirects: Any = ...
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="httpx2.AsyncClient.sse",
        anyio="httpx2.AsyncClient.sse",
        trio="httpx2.AsyncClient.sse",
    )
    def sse(
        self,
        url: Any,
        *,
        method: str = "GET",
        content: Any = None,
        data: Any = None,
        files: Any = None,
        json: Any = None,
        params: Any = None,
        headers: Any = None,
        cookies: Any = None,
        auth: Any = ...,
        follow_redirects: Any = ...,
        timeout: Any = ...,
        extensions: Any = None,
        max_event_size: int | None = ...,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="httpx2.AsyncClient.websocket",
        anyio="httpx2.AsyncClient.websocket",
        trio="httpx2.AsyncClient.websocket",
    )
    def websocket(
        self,
        url: Any,
        *,
        max_message_size_bytes: int = ...,
        queue_size: int = ...,
        keepalive_ping_interval_seconds: float | None = ...,
        keepalive_ping_timeout_seconds: float | None = ...,
        subprotocols: Any = None,
        params: Any = None,
        headers: Any = None,
        cookies: Any = None,
        auth: Any = ...,
        follow_redirects: Any = ...,
        timeout: Any = ...,
        extensions: Any = None,
    ) -> Any: ...
