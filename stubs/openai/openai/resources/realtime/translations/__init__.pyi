from typing import Any

from mypy_async_validator.markers import blocking

class Translations:
    @blocking(
        "network",
        asyncio="openai.resources.realtime.translations.AsyncTranslations",
        anyio="openai.resources.realtime.translations.AsyncTranslations",
        trio="openai.resources.realtime.translations.AsyncTranslations",
    )
    def __getattr__(self, name: str) -> Any: ...
    def connect(
        self,
        model: str,
        extra_query: Any = ...,
        extra_headers: Any = ...,
        websocket_connection_options: Any = ...,
        on_reconnecting: Any = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
    ) -> Any: ...
