from typing import Any

from mypy_async_validator.markers import blocking

class Realtime:
    @blocking(
        "network",
        asyncio="openai.resources.beta.realtime.realtime.AsyncRealtime",
        anyio="openai.resources.beta.realtime.realtime.AsyncRealtime",
        trio="openai.resources.beta.realtime.realtime.AsyncRealtime",
    )
    def __getattr__(self, name: str) -> Any: ...
    def connect(
        self,
        *,
        model: str,
        extra_query: Any = ...,
        extra_headers: Any = ...,
        websocket_connection_options: Any = ...,
    ) -> Any: ...
