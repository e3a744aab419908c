from io import BytesIO
from typing import Any, overload

from mypy_async_validator.markers import blocking

# Reading and writing are left out: the file below may lie in memory, and opening it says enough.

@overload
def open(
    filename: BytesIO,
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
@overload
@blocking("file")
def open(
    filename: Any,
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
    @overload
    @blocking("file")
    def __init__(
        self,
        filename: None = None,
        mode: str = "r",
        *,
        format: int | None = None,
        check: int = -1,
        preset: int | None = None,
        filters: Any = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        filename: BytesIO | None = None,
        mode: str = "r",
        *,
        format: int | None = None,
        check: int = -1,
        preset: int | None = None,
        filters: Any = None,
    ) -> None: ...
    @overload
    @blocking("file")
    def __init__(
        self,
        filename: Any = None,
        mode: str = "r",
        *,
        format: int | None = None,
        check: int = -1,
        preset: int | None = None,
        filters: Any = None,
    ) -> None: ...
