from typing import Any

from mypy_async_validator.markers import blocking

class PageIterator:
    @blocking("network")
    def __iter__(self) -> Any: ...
    @blocking("network", lazy=True)
    def search(self, expression: str) -> Any: ...
    @blocking("network")
    def build_full_result(self) -> Any: ...

class ResultKeyIterator:
    @blocking("network")
    def __iter__(self) -> Any: ...
