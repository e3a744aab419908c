from io import BytesIO
from typing import Any, overload

from mypy_async_validator.markers import blocking

# Reading and writing are left out: the file below may lie in memory, and opening it says enough.

@overload
def open(
    filename: BytesIO,
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
    def __init__(self, filename: BytesIO, mode: str = "r", *, compresslevel: int = 9) -> None: ...
    @overload
    @blocking("file")
    def __init__(self, filename: Any, mode: str = "r", *, compresslevel: int = 9) -> None: ...
