from os import PathLike
from typing import Any

from mypy_async_validator.markers import blocking

# `dictConfig` is left out: whether a handler opens anything stands in the dictionary.

@blocking("file")
def fileConfig(
    fname: str | bytes | PathLike[Any],
    defaults: Any = None,
    disable_existing_loggers: bool = True,
    encoding: str | None = None,
) -> None: ...
