from typing import Any

from mypy_async_validator.markers import blocking

class Responses:
    @blocking(
        "network",
        asyncio="openai.resources.beta.responses.AsyncResponses",
        anyio="openai.resources.beta.responses.AsyncResponses",
        trio="openai.resources.beta.responses.AsyncResponses",
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
        max_queue_size: int = 1048576,
    ) -> Any: ...
