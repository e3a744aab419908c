from os import PathLike
from typing import Any

from mypy_async_validator.markers import blocking

@blocking("file")
def truetype(
    font: str | bytes | PathLike[Any],
    size: Any = 10,
    index: Any = 0,
    encoding: Any = "",
    layout_engine: Any = None,
) -> Any: ...
@blocking("file")
def load(filename: Any) -> Any: ...
@blocking("file")
def load_path(filename: Any) -> Any: ...
