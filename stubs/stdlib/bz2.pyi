from typing import IO, Any, overload

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
def compress(data: Any, compresslevel: int = 9) -> bytes: ...
@blocking("cpu")
def decompress(data: Any) -> bytes: ...

class BZ2File:
    @overload
    def __init__(self, filename: IO, mode: str = "r", *, compresslevel: int = 9) -> None: ...
    @overload
    @blocking("file")
    def __init__(self, filename: Any, mode: str = "r", *, compresslevel: int = 9) -> None: ...
