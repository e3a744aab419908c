from typing import Any

from mypy_async_validator.markers import blocking

class Live:
    @blocking(
        "network",
        asyncio="openai.resources.live.AsyncLive",
        anyio="openai.resources.live.AsyncLive",
        trio="openai.resources.live.AsyncLive",
    )
    def __getattr__(self, name: str) -> Any: ...
    def connect(
        self,
        extra_query: Any = ...,
        extra_headers: Any = ...,
        websocket_connection_options: Any = ...,
        on_reconnecting: Any = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = ...,
    ) -> Any: ...

class Forks:
    @blocking(
        "network",
        asyncio="openai.resources.live.AsyncForks",
        anyio="openai.resources.live.AsyncForks",
        trio="openai.resources.live.AsyncForks",
    )
    def __getattr__(self, name: str) -> Any: ...
    def connect(
        self,
        *,
        session_id: str,
        extra_query: Any = ...,
        extra_headers: Any = ...,
        websocket_connection_options: Any = ...,
        on_reconnecting: Any = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = ...,
    ) -> Any: ...

class Sideband:
    @blocking(
        "network",
        asyncio="openai.resources.live.AsyncSideband",
        anyio="openai.resources.live.AsyncSideband",
        trio="openai.resources.live.AsyncSideband",
    )
    def __getattr__(self, name: str) -> Any: ...
    def connect(
        self,
        *,
        session_id: str,
        graceful_close: Any = ...,
        extra_query: Any = ...,
        extra_headers: Any = ...,
        websocket_connection_options: Any = ...,
        on_reconnecting: Any = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = ...,
    ) -> Any: ...
