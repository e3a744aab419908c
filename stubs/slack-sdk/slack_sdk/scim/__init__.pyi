from typing import Any

from mypy_async_validator.markers import blocking

class SCIMClient:
    @blocking("network", asyncio="slack_sdk.scim.async_client.AsyncSCIMClient")
    def __getattr__(self, name: str) -> Any: ...
