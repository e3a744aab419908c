from typing import Any

from mypy_async_validator.markers import blocking

class Dialog:
    @blocking("input")
    def show(self, **options: Any) -> Any: ...
