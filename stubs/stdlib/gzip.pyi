import sys
from os import PathLike
from typing import Any, overload

from _typeshed import StrOrBytesPath

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
def decompress(data: Any) -> bytes: ...

if sys.version_info >= (3, 14):
    @blocking("cpu")
    def compress(data: Any, compresslevel: int = 9, *, mtime: float = 0) -> bytes: ...
else:
    @blocking("cpu")
    def compress(data: Any, compresslevel: int = 9, *, mtime: float | None = None) -> bytes: ...

class GzipFile:
    @overload
    @blocking("file")
    def __init__(
        self,
        filename: StrOrBytesPath | None = None,
        mode: str | None = None,
        compresslevel: int = 9,
        fileobj: None = None,
        mtime: float | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        filename: StrOrBytesPath | None = None,
        mode: str | None = None,
        compresslevel: int = 9,
        fileobj: Any = None,
        mtime: float | None = None,
    ) -> None: ...
    @blocking("cpu")
    def read(self, size: int | None = -1) -> bytes: ...
    @blocking("cpu")
    def read1(self, size: int = -1) -> bytes: ...
    @blocking("cpu")
    def peek(self, n: int) -> bytes: ...
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
