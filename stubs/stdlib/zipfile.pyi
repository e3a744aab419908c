from os import PathLike
from typing import Any

from _typeshed import StrPath

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory. So may the archive, which
# is why `read`, `writestr` and `testzip` count as computation; `extract` and `write` work on files
# beside it. What the archive lists was read when it was opened.

@blocking("file")
def is_zipfile(filename: str | bytes | PathLike[Any]) -> bool: ...

class ZipFile:
    @blocking("file")
    def __init__(
        self,
        file: str | PathLike[str],
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
    @blocking("cpu")
    def read(self, name: Any, pwd: bytes | None = None) -> bytes: ...
    @blocking("cpu")
    def testzip(self) -> str | None: ...
    @blocking("cpu")
    def writestr(
        self,
        zinfo_or_arcname: Any,
        data: Any,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None: ...

class PyZipFile:
    @blocking("file")
    def __init__(
        self,
        file: str | PathLike[str],
        mode: str = "r",
        compression: int = 0,
        allowZip64: bool = True,
        optimize: int = -1,
    ) -> None: ...
    @blocking("compress")
    def writepy(self, pathname: str, basename: str = "", filterfunc: Any = None) -> None: ...

class Path:
    @blocking("file")
    def __init__(self, root: str | PathLike[str], at: str = "") -> None: ...
    @blocking("cpu")
    def read_text(
        self,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
        line_buffering: bool = False,
        write_through: bool = False,
    ) -> str: ...
    @blocking("cpu")
    def read_bytes(self) -> bytes: ...
