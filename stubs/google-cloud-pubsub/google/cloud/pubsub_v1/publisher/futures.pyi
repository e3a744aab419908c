from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

class Future:
    @overload
    def result(self, timeout: Literal[0]) -> str: ...
    @overload
    @blocking("thread", asyncio="asyncio.wrap_future")
    def result(self, timeout: Any = None) -> str: ...
