from io import IOBase
from typing import IO, Any, overload

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory.

@overload
def parse(file: IO | IOBase, parser: Any = None, bufsize: int | None = None) -> Any: ...
@overload
@blocking("file")
def parse(file: Any, parser: Any = None, bufsize: int | None = None) -> Any: ...
