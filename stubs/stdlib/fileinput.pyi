from typing import Any

from mypy_async_validator.markers import blocking

# `input` and the constructor open nothing; the first line does.

class FileInput:
    @blocking("file")
    def readline(self) -> Any: ...
    @blocking("file")
    def __next__(self) -> Any: ...
