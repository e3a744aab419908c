from typing import Any

from mypy_async_validator.markers import blocking

# Every so many items a batch is sent, and what is left at the end.

class BatchWriter:
    @blocking("network")
    def put_item(self, Item: Any) -> None: ...
    @blocking("network")
    def delete_item(self, Key: Any) -> None: ...
    @blocking("network")
    def __exit__(self, exc_type: Any, exc_value: Any, tb: Any) -> None: ...
