from typing import IO, Any, overload

from _typeshed import StrPath

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory. So may the archive, which
# is why `read`, `writestr` and `testzip` are left out.

class ZipFile:
    @overload
    def __init__(
        self,
        file: IO,
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

class PyZipFile:
    @overload
    def __init__(
        self,
        file: IO,
        mode: str = "r",
        compression: int = 0,
        allowZip64: bool = True,
        optimize: int = -1,
    ) -> None: ...
    @overload
    @blocking("file")
    def __init__(
        self,
        file: Any,
        mode: str = "r",
        compression: int = 0,
        allowZip64: bool = True,
        optimize: int = -1,
    ) -> None: ...
