from os import PathLike
from typing import Any

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory. So may the file below,
# which is why reading and writing count as computation.

@blocking("file")
def open(
    filename: str | bytes | PathLike[Any],
    mode: str = "rb",
    *,
    format: int | None = None,
    check: int = -1,
    preset: Any = None,
    filters: Any = None,
    encoding: Any = None,
    errors: Any = None,
    newline: Any = None,
) -> Any: ...
@blocking("cpu")
def compress(
    data: Any, format: int = 1, check: int = -1, preset: int | None = None, filters: Any = None
) -> bytes: ...
@blocking("cpu")
def decompress(
    data: Any, format: int = 0, memlimit: int | None = None, filters: Any = None
) -> bytes: ...

class LZMAFile:
    @blocking("file")
    def __init__(
        self,
        filename: str | bytes | PathLike[Any],
        mode: str = "r",
        *,
        format: int | None = None,
        check: int = -1,
        preset: int | None = None,
        filters: Any = None,
    ) -> None: ...
    @blocking("cpu")
    def read(self, size: int | None = -1) -> bytes: ...
    @blocking("cpu")
    def read1(self, size: int = -1) -> bytes: ...
    @blocking("cpu")
    def peek(self, size: int = -1) -> bytes: ...
    @blocking("cpu")
    def readline(self, size: int | None = -1) -> bytes: ...
    @blocking("cpu")
    def readlines(self, hint: int = -1, /) -> Any: ...
    @blocking("cpu")
    def write(self, data: Any) -> int: ...
    @blocking("cpu")
    def writelines(self, lines: Any, /) -> None: ...
    @blocking("cpu")
    def __next__(self) -> bytes: ...
