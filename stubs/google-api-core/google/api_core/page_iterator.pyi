from typing import Any

from mypy_async_validator.markers import blocking

# Pages are asked for as they are iterated over.

class Iterator:
    @blocking("network")
    def __iter__(self) -> Any: ...
    @blocking("network")
    def __next__(self) -> Any: ...
