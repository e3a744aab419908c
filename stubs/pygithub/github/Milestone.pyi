from typing import Any

from mypy_async_validator.markers import blocking

class Milestone:
    @blocking("network")
    def delete(self) -> Any: ...
    @blocking("network")
    def edit(
        self, title: str, state: Any = ..., description: Any = ..., due_on: Any = ...
    ) -> Any: ...
