from io import IOBase
from typing import IO, Any, overload

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory.

@overload
def parse(stream_or_string: IO | IOBase, parser: Any = None, bufsize: int | None = None) -> Any: ...
@overload
@blocking("file")
def parse(stream_or_string: Any, parser: Any = None, bufsize: int | None = None) -> Any: ...
