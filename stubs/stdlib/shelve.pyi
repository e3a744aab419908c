from typing import Any

from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

@blocking("database")
def open(
    filename: StrOrBytesPath, flag: str = "c", protocol: int | None = None, writeback: bool = False
) -> Any: ...
