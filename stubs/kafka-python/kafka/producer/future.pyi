from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

class FutureRecordMetadata:
    @overload
    def get(self, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking("network")
    def get(self, timeout: Any = None) -> Any: ...
