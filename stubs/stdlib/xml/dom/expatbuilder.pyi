from os import PathLike
from typing import Any

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory.

@blocking("file")
def parse(file: str | PathLike[str], namespaces: bool = True) -> Any: ...
@blocking("file")
def parseFragment(file: str | PathLike[str], context: Any, namespaces: bool = True) -> Any: ...
