from typing import Any

from mypy_async_validator.markers import blocking

class PaginatedList:
    @property
    @blocking("network")
    def totalCount(self) -> int: ...
    @blocking("network")
    def get_page(self, page: int) -> Any: ...
    @blocking("network")
    def __iter__(self) -> Any: ...
