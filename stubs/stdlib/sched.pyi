from typing import Literal, overload

from mypy_async_validator.markers import blocking

class scheduler:
    @overload
    def run(self, blocking: Literal[False]) -> float | None: ...
    @overload
    @blocking("sleep", asyncio="loop.call_later")
    def run(self, blocking: bool = True) -> float | None: ...
