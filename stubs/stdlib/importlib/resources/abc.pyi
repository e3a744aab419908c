from typing import Any

from mypy_async_validator.markers import blocking

# What `importlib.resources.files` returns.
class Traversable:
    @blocking("file")
    def read_bytes(self) -> bytes: ...
    @blocking("file")
    def read_text(self, encoding: str | None = None) -> str: ...
    @blocking("file")
    def open(
        self, mode: str = "r", *, encoding: str | None = None, errors: str | None = None
    ) -> Any: ...
    @blocking("filesystem", lazy=True)
    def iterdir(self) -> Any: ...
    @blocking("metadata")
    def is_dir(self) -> bool: ...
    @blocking("metadata")
    def is_file(self) -> bool: ...
