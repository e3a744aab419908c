from os import PathLike
from typing import Any

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory. So may the file below,
# which is why reading and writing count as computation.

@blocking("file")
def open(
    filename: str | bytes | PathLike[Any],
    mode: str = "rb",
    compresslevel: int = 9,
    encoding: Any = None,
    errors: Any = None,
    newline: Any = None,
) -> Any: ...
@blocking("cpu")
def compress(data: Any, compresslevel: int = 9) -> bytes: ...
@blocking("cpu")
def decompress(data: Any) -> bytes: ...

class BZ2File:
    @blocking("file")
    def __init__(
        self, filename: str | bytes | PathLike[Any], mode: str = "r", *, compresslevel: int = 9
    ) -> None: ...
    @blocking("cpu")
    def read(self, size: int | None = -1) -> bytes: ...
    @blocking("cpu")
    def read1(self, size: int = -1) -> bytes: ...
    @blocking("cpu")
    def peek(self, n: int = 0) -> bytes: ...
    @blocking("cpu")
    def readline(self, size: int = -1) -> bytes: ...
    @blocking("cpu")
    def readlines(self, size: int = -1) -> Any: ...
    @blocking("cpu")
    def write(self, data: Any) -> int: ...
    @blocking("cpu")
    def writelines(self, seq: Any) -> None: ...
    @blocking("cpu")
    def __next__(self) -> bytes: ...
