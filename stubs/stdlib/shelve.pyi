from typing import Any, overload

from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

@blocking("database")
def open(
    filename: StrOrBytesPath, flag: str = "c", protocol: int | None = None, writeback: bool = False
) -> Any: ...

class Shelf:
    @blocking("database")
    def __getitem__(self, key: str) -> Any: ...
    @blocking("database")
    def __setitem__(self, key: str, value: Any) -> None: ...
    # (mypy calls no hook for `del shelf[key]`.)
    @blocking("database")
    def get(self, key: str, default: Any = None) -> Any: ...
    @overload
    @blocking("database")
    def pop(self, key: str, /) -> Any: ...
    @overload
    @blocking("database")
    def pop(self, key: str, default: Any, /) -> Any: ...
    @blocking("database")
    def setdefault(self, key: str, default: Any = None, /) -> Any: ...
    @blocking("database")
    def update(self, m: Any = (), /, **kwargs: Any) -> None: ...
    @blocking("database")
    def sync(self) -> None: ...

class DbfilenameShelf:
    @blocking("database")
    def __init__(
        self,
        filename: StrOrBytesPath,
        flag: str = "c",
        protocol: int | None = None,
        writeback: bool = False,
    ) -> None: ...
