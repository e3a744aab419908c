from typing import Any

from mypy_async_validator.markers import blocking

class Realtime:
    @blocking(
        "network",
        asyncio="openai.resources.realtime.AsyncRealtime",
        anyio="openai.resources.realtime.AsyncRealtime",
        trio="openai.resources.realtime.AsyncRealtime",
    )
    def __getattr__(self, name: str) -> Any: ...
    # It connects when what this returns is entered.
    def connect(
        self,
        *,
        call_id: Any = ...,
        model: Any = ...,
        extra_query: Any = ...,
        extra_headers: Any = ...,
        websocket_connection_options: Any = ...,
        on_reconnecting: Any = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> Any: ...
