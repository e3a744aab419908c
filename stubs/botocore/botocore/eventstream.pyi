from typing import Any

from mypy_async_validator.markers import blocking

class EventStream:
    @blocking("network")
    def __iter__(self) -> Any: ...
    @blocking("network")
    def get_initial_response(self) -> Any: ...
