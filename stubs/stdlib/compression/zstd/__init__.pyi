import sys
from os import PathLike
from typing import Any

from mypy_async_validator.markers import blocking

# As for `lzma`: a file object that is handed in was opened elsewhere, or lies in memory.

if sys.version_info >= (3, 14):
    @blocking("file")
    def open(
        file: str | bytes | PathLike[Any],
        /,
        mode: str = "rb",
        *,
        level: int | None = None,
        options: Any = None,
        zstd_dict: Any = None,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> Any: ...
    @blocking("cpu")
    def compress(
        data: Any, level: int | None = None, options: Any = None, zstd_dict: Any = None
    ) -> bytes: ...
    @blocking("cpu")
    def decompress(data: Any, zstd_dict: Any = None, options: Any = None) -> bytes: ...
