from io import BytesIO
from typing import Any, overload

from _typeshed import StrPath

from mypy_async_validator.markers import blocking

# `read`, `writestr` and `testzip` are left out: the archive may lie in memory.

class ZipFile:
    @overload
    def __init__(
        self,
        file: BytesIO,
        mode: str = "r",
        compression: int = 0,
        allowZip64: bool = True,
        compresslevel: int | None = None,
        *,
        strict_timestamps: bool = True,
        metadata_encoding: str | None = None,
    ) -> None: ...
    @overload
    @blocking("file")
    def __init__(
        self,
        file: Any,
        mode: str = "r",
        compression: int = 0,
        allowZip64: bool = True,
        compresslevel: int | None = None,
        *,
        strict_timestamps: bool = True,
        metadata_encoding: str | None = None,
    ) -> None: ...
    @blocking("compress")
    def extract(
        self, member: Any, path: StrPath | None = None, pwd: bytes | None = None
    ) -> str: ...
    @blocking("compress")
    def extractall(
        self, path: StrPath | None = None, members: Any = None, pwd: bytes | None = None
    ) -> None: ...
    @blocking("compress")
    def write(
        self,
        filename: StrPath,
        arcname: StrPath | None = None,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None: ...
