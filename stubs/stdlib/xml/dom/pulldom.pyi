from os import PathLike
from typing import Any

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory.

@blocking("file")
def parse(
    stream_or_string: str | PathLike[str], parser: Any = None, bufsize: int | None = None
) -> Any: ...
