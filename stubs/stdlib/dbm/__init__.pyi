from typing import Any

from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

# What `open` returns has a class only in the types, which cannot be listed.

@blocking("database")
def open(file: StrOrBytesPath, flag: str = "r", mode: int = 438) -> Any: ...
@blocking("file")
def whichdb(filename: StrOrBytesPath) -> str | None: ...
