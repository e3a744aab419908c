from typing import Any

from mypy_async_validator.markers import blocking

class Snapshot:
    @blocking("file")
    def dump(self, filename: str) -> None: ...
    @staticmethod
    @blocking("file")
    def load(filename: str) -> Any: ...
