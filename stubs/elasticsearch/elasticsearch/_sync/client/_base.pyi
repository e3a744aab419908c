from typing import Any

from mypy_async_validator.markers import blocking

# The clients of the namespaces (`indices`, `cluster`, `cat`...) derive from this class.

class BaseClient:
    @blocking("network", asyncio="elasticsearch.AsyncElasticsearch")
    def __getattr__(self, name: str) -> Any: ...
