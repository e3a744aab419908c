from typing import Any

from mypy_async_validator.markers import blocking

# Every resource of a client derives from this class, and nearly each of its methods is one request.
# The resources whose other methods do not send are listed in the modules that define them.

class SyncAPIResource:
    @blocking(
        "network",
        asyncio="anthropic.AsyncAnthropic",
        anyio="anthropic.AsyncAnthropic",
        trio="anthropic.AsyncAnthropic",
    )
    def __getattr__(self, name: str) -> Any: ...
