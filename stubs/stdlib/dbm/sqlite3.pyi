import sys
from typing import Any

from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

if sys.version_info >= (3, 13):
    @blocking("database")
    def open(filename: StrOrBytesPath, /, flag: str = "r", mode: int = 438) -> Any: ...
