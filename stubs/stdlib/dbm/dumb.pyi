from typing import Any

from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

@blocking("database")
def open(file: StrOrBytesPath, flag: str = "c", mode: int = 438) -> Any: ...
