from typing import Any

from mypy_async_validator.markers import blocking

class Webhooks:
    @blocking(
        "network",
        asyncio="anthropic.resources.beta.webhooks.AsyncWebhooks",
        anyio="anthropic.resources.beta.webhooks.AsyncWebhooks",
        trio="anthropic.resources.beta.webhooks.AsyncWebhooks",
    )
    def __getattr__(self, name: str) -> Any: ...
    # They read what was received.
    def parse_unverified(self, payload: str) -> Any: ...
    def unwrap(self, payload: str, *, headers: Any, key: str | bytes | None = None) -> Any: ...
