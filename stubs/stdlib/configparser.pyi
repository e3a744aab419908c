from typing import Any

from mypy_async_validator.markers import blocking

class RawConfigParser:
    @blocking("file")
    def read(self, filenames: Any, encoding: str | None = None) -> Any: ...
