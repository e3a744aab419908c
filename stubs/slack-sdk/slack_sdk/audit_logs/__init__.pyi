from typing import Any

from mypy_async_validator.markers import blocking

class AuditLogsClient:
    @blocking("network", asyncio="slack_sdk.audit_logs.async_client.AsyncAuditLogsClient")
    def __getattr__(self, name: str) -> Any: ...
