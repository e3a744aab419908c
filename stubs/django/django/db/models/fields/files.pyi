from typing import Any

from mypy_async_validator.markers import blocking

class FieldFile:
    @blocking("file")
    def open(self, mode: str = "rb") -> Any: ...
    @blocking("file")
    def save(self, name: str, content: Any, save: bool = True) -> None: ...
    @blocking("file")
    def delete(self, save: bool = True) -> None: ...

class ImageFieldFile:
    @blocking("file")
    def delete(self, save: bool = True) -> None: ...
