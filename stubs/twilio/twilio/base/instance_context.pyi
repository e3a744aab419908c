from typing import Any

from mypy_async_validator.markers import blocking

class InstanceContext:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
