from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

@overload
def connect(uri: str, *, legacy: Literal[False], **kwargs: Any) -> Any: ...
@overload
@blocking(
    "network", asyncio="websockets.asyncio.client.connect", trio="websockets.trio.client.connect"
)
def connect(
    uri: str,
    *,
    sock: Any = None,
    ssl: Any = None,
    server_hostname: str | None = None,
    origin: Any = None,
    extensions: Any = None,
    subprotocols: Any = None,
    compression: str | None = "deflate",
    additional_headers: Any = None,
    user_agent_header: str | None = ...,
    proxy: Any = True,
    proxy_ssl: Any = None,
    proxy_server_hostname: str | None = None,
    open_timeout: float | None = 10,
    ping_interval: float | None = 20,
    ping_timeout: float | None = 20,
    close_timeout: float | None = 10,
    max_size: Any = ...,
    max_queue: Any = 16,
    logger: Any = None,
    create_connection: Any = None,
    legacy: bool | None = None,
    **kwargs: Any,
) -> Any: ...
@overload
def unix_connect(
    path: Any = None, uri: str | None = None, *, legacy: Literal[False], **kwargs: Any
) -> Any: ...
@overload
@blocking(
    "network",
    asyncio="websockets.asyncio.client.unix_connect",
    trio="websockets.trio.client.unix_connect",
)
def unix_connect(
    path: Any = None, uri: str | None = None, *, legacy: bool | None = None, **kwargs: Any
) -> Any: ...

class reconnect:
    @blocking(
        "network",
        asyncio="websockets.asyncio.client.connect",
        trio="websockets.trio.client.connect",
    )
    def connect(self) -> Any: ...
    @blocking(
        "network",
        asyncio="websockets.asyncio.client.connect",
        trio="websockets.trio.client.connect",
    )
    def __enter__(self) -> Any: ...
    @blocking(
        "network",
        asyncio="websockets.asyncio.client.connect",
        trio="websockets.trio.client.connect",
    )
    def __iter__(self) -> Any: ...
