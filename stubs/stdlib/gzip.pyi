import sys
from typing import IO, Any, overload

from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory. So may the file below,
# which is why reading and writing are left out.

@overload
def open(
    filename: IO,
    mode: str = "rb",
    compresslevel: int = 9,
    encoding: Any = None,
    errors: Any = None,
    newline: Any = None,
) -> Any: ...
@overload
@blocking("file")
def open(
    filename: Any,
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
        fileobj: IO | None = None,
        mtime: float | None = None,
    ) -> None: ...
    @overload
    @blocking("file")
    def __init__(
        self,
        filename: StrOrBytesPath | None = None,
        mode: str | None = None,
        compresslevel: int = 9,
        fileobj: Any = None,
        mtime: float | None = None,
    ) -> None: ...
