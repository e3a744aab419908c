from typing import Any

from mypy_async_validator.markers import blocking

# Every resource of a client derives from this class, and each of its methods is one request.

class SyncAPIResource:
    @blocking("network", asyncio="groq.AsyncGroq", anyio="groq.AsyncGroq", trio="groq.AsyncGroq")
    def __getattr__(self, name: str) -> Any: ...
