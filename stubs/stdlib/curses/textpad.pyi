from typing import Any

from mypy_async_validator.markers import blocking

class Textbox:
    @blocking("input")
    def edit(self, validate: Any = None) -> str: ...
