from configparser import RawConfigParser
from io import IOBase
from typing import IO, Any, overload

from mypy_async_validator.markers import blocking

# `dictConfig` is left out: whether a handler opens anything stands in the dictionary.

@overload
def fileConfig(
    fname: RawConfigParser | IO | IOBase,
    defaults: Any = None,
    disable_existing_loggers: bool = True,
    encoding: str | None = None,
) -> None: ...
@overload
@blocking("file")
def fileConfig(
    fname: Any,
    defaults: Any = None,
    disable_existing_loggers: bool = True,
    encoding: str | None = None,
) -> None: ...
