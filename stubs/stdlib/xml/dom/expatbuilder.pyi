from io import IOBase
from typing import IO, Any, overload

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory.

@overload
def parse(file: IO | IOBase, namespaces: bool = True) -> Any: ...
@overload
@blocking("file")
def parse(file: Any, namespaces: bool = True) -> Any: ...
@overload
def parseFragment(file: IO | IOBase, context: Any, namespaces: bool = True) -> Any: ...
@overload
@blocking("file")
def parseFragment(file: Any, context: Any, namespaces: bool = True) -> Any: ...
