from typing import Any

from mypy_async_validator.markers import blocking

class Label:
    @blocking("network")
    def delete(self) -> Any: ...
    @blocking("network")
    def edit(self, name: str, color: str, description: Any = ...) -> Any: ...
