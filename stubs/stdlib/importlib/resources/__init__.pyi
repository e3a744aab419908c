import sys
from typing import Any

from mypy_async_validator.markers import blocking

# `files` and `path` only say where to look.

if sys.version_info >= (3, 13):
    @blocking("file")
    def open_binary(anchor: Any, *path_names: Any) -> Any: ...
    @blocking("file")
    def open_text(
        anchor: Any, *path_names: Any, encoding: str | None = "utf-8", errors: str | None = "strict"
    ) -> Any: ...
    @blocking("file")
    def read_binary(anchor: Any, *path_names: Any) -> bytes: ...
    @blocking("file")
    def read_text(
        anchor: Any, *path_names: Any, encoding: str | None = "utf-8", errors: str | None = "strict"
    ) -> str: ...
    @blocking("filesystem", lazy=True)
    def contents(anchor: Any, *path_names: Any) -> Any: ...
    @blocking("metadata")
    def is_resource(anchor: Any, *path_names: Any) -> bool: ...
else:
    @blocking("file")
    def open_binary(package: Any, resource: Any) -> Any: ...
    @blocking("file")
    def open_text(
        package: Any, resource: Any, encoding: str = "utf-8", errors: str = "strict"
    ) -> Any: ...
    @blocking("file")
    def read_binary(package: Any, resource: Any) -> bytes: ...
    @blocking("file")
    def read_text(
        package: Any, resource: Any, encoding: str = "utf-8", errors: str = "strict"
    ) -> str: ...
    @blocking("filesystem", lazy=True)
    def contents(package: Any) -> Any: ...
    @blocking("metadata")
    def is_resource(package: Any, name: str) -> bool: ...
