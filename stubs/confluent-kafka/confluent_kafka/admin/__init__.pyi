from typing import Any

from mypy_async_validator.markers import blocking

# The other methods return futures.

class AdminClient:
    @blocking("network")
    def list_topics(self, topic: str | None = None, timeout: float = -1) -> Any: ...
    @blocking("network")
    def cluster_id(self, timeout: float = -1) -> str: ...
    @blocking("network")
    def list_groups(self, group: str | None = None, timeout: float = -1) -> Any: ...
