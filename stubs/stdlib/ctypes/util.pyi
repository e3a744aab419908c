import sys

from mypy_async_validator.markers import blocking

if sys.platform == "win32":
    @blocking("filesystem")
    def find_library(name: str) -> str | None: ...
else:
    @blocking("process")
    def find_library(name: str) -> str | None: ...
