from typing import Any

from mypy_async_validator.markers import blocking

class PollingFuture:
    @blocking("network")
    def result(self, timeout: Any = ..., retry: Any = None, polling: Any = None) -> Any: ...
    @blocking("network")
    def exception(self, timeout: Any = ...) -> Any: ...
