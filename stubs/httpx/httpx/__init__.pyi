from typing import Any

from mypy_async_validator.markers import blocking

# Making a client reads the certificates that it trusts, once; an async client does it as well, so
# there is nothing to use instead, and it is left out. Entering and closing a client only keep book
# and close sockets. Responses are the same class for both clients: `read` and `iter_bytes` of one
# that has its body wait for nothing.

@blocking(
    "network",
    asyncio="httpx.AsyncClient.request",
    anyio="httpx.AsyncClient.request",
    trio="httpx.AsyncClient.request",
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
    asyncio="httpx.AsyncClient.get",
    anyio="httpx.AsyncClient.get",
    trio="httpx.AsyncClient.get",
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
    asyncio="httpx.AsyncClient.post",
    anyio="httpx.AsyncClient.post",
    trio="httpx.AsyncClient.post",
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
    asyncio="httpx.AsyncClient.put",
    anyio="httpx.AsyncClient.put",
    trio="httpx.AsyncClient.put",
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
    asyncio="httpx.AsyncClient.patch",
    anyio="httpx.AsyncClient.patch",
    trio="httpx.AsyncClient.patch",
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
    asyncio="httpx.AsyncClient.delete",
    anyio="httpx.AsyncClient.delete",
    trio="httpx.AsyncClient.delete",
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
    asyncio="httpx.AsyncClient.head",
    anyio="httpx.AsyncClient.head",
    trio="httpx.AsyncClient.head",
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
    asyncio="httpx.AsyncClient.options",
    anyio="httpx.AsyncClient.options",
    trio="httpx.AsyncClient.options",
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
    asyncio="httpx.AsyncClient.stream",
    anyio="httpx.AsyncClient.stream",
    trio="httpx.AsyncClient.stream",
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

class Client:
    @blocking(
        "network",
        asyncio="httpx.AsyncClient.request",
        anyio="httpx.AsyncClient.request",
        trio="httpx.AsyncClient.request",
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
        asyncio="httpx.AsyncClient.get",
        anyio="httpx.AsyncClient.get",
        trio="httpx.AsyncClient.get",
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
        asyncio="httpx.AsyncClient.post",
        anyio="httpx.AsyncClient.post",
        trio="httpx.AsyncClient.post",
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
        asyncio="httpx.AsyncClient.put",
        anyio="httpx.AsyncClient.put",
        trio="httpx.AsyncClient.put",
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
        asyncio="httpx.AsyncClient.patch",
        anyio="httpx.AsyncClient.patch",
        trio="httpx.AsyncClient.patch",
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
        asyncio="httpx.AsyncClient.delete",
        anyio="httpx.AsyncClient.delete",
        trio="httpx.AsyncClient.delete",
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
        asyncio="httpx.AsyncClient.head",
        anyio="httpx.AsyncClient.head",
        trio="httpx.AsyncClient.head",
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
        asyncio="httpx.AsyncClient.options",
        anyio="httpx.AsyncClient.options",
        trio="httpx.AsyncClient.options",
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
        asyncio="httpx.AsyncClient.stream",
        anyio="httpx.AsyncClient.stream",
        trio="httpx.AsyncClient.stream",
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
        asyncio="httpx.AsyncClient.send",
        anyio="httpx.AsyncClient.send",
        trio="httpx.AsyncClient.send",
    )
    def send(
        self, request: Any, *, stream: bool = False, auth: Any = ..., follow_redirects: Any = ...
    ) -> Any: ...
