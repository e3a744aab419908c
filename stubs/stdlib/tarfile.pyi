from os import PathLike
from typing import Any, overload

from _typeshed import StrOrBytesPath, StrPath

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory. So may the archive, which
# is why what only reads it is left out.

@overload
@blocking("file")
def open(
    name: Any = None, mode: str = "r", fileobj: None = None, bufsize: int = 10240, **kwargs: Any
) -> Any: ...
@overload
def open(
    name: Any = None, mode: str = "r", fileobj: Any = None, bufsize: int = 10240, **kwargs: Any
) -> Any: ...
@blocking("file")
def is_tarfile(name: str | bytes | PathLike[Any]) -> bool: ...

class TarFile:
    @overload
    @blocking("file")
    def __init__(
        self,
        name: StrOrBytesPath | None = None,
        mode: str = "r",
        fileobj: None = None,
        format: int | None = None,
        tarinfo: Any = None,
        dereference: bool | None = None,
        ignore_zeros: bool | None = None,
        encoding: str | None = None,
        errors: str = "surrogateescape",
        pax_headers: Any = None,
        debug: Any = None,
        errorlevel: Any = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        name: StrOrBytesPath | None = None,
        mode: str = "r",
        fileobj: Any = None,
        format: int | None = None,
        tarinfo: Any = None,
        dereference: bool | None = None,
        ignore_zeros: bool | None = None,
        encoding: str | None = None,
        errors: str = "surrogateescape",
        pax_headers: Any = None,
        debug: Any = None,
        errorlevel: Any = None,
    ) -> None: ...
    @overload
    @blocking("file")
    @classmethod
    def open(
        cls,
        name: Any = None,
        mode: str = "r",
        fileobj: None = None,
        bufsize: int = 10240,
        **kwargs: Any,
    ) -> Any: ...
    @overload
    @classmethod
    def open(
        cls,
        name: Any = None,
        mode: str = "r",
        fileobj: Any = None,
        bufsize: int = 10240,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("compress")
    def extract(
        self,
        member: Any,
        path: StrOrBytesPath = "",
        set_attrs: bool = True,
        *,
        numeric_owner: bool = False,
        filter: Any = None,
    ) -> None: ...
    @blocking("compress")
    def extractall(
        self,
        path: StrOrBytesPath = ".",
        members: Any = None,
        *,
        numeric_owner: bool = False,
        filter: Any = None,
    ) -> None: ...
    @blocking("compress")
    def add(
        self,
        name: StrPath,
        arcname: StrPath | None = None,
        recursive: bool = True,
        *,
        filter: Any = None,
    ) -> None: ...
