from typing import Any

from mypy_async_validator.markers import blocking

class Webhooks:
    @blocking(
        "network",
        asyncio="openai.resources.webhooks.AsyncWebhooks",
        anyio="openai.resources.webhooks.AsyncWebhooks",
        trio="openai.resources.webhooks.AsyncWebhooks",
    )
    def __getattr__(self, name: str) -> Any: ...
    # They check what was received.
    def unwrap(self, payload: str | bytes, headers: Any, *, secret: str | None = None) -> Any: ...
    def verify_signature(
        self, payload: str | bytes, headers: Any, *, secret: str | None = None, tolerance: int = 300
    ) -> None: ...
