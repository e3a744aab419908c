from os import PathLike
from typing import Any

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory. An image that `open` returns
# reads the rest of its file when it is first used, which no call shows.

@blocking("file")
def open(fp: str | bytes | PathLike[Any], mode: Any = "r", formats: Any = None) -> Any: ...

class Image:
    @blocking("file")
    def save(self, fp: str | bytes | PathLike[Any], format: Any = None, **params: Any) -> None: ...
