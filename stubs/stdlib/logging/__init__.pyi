from typing import Any, Literal, overload

from _typeshed import StrPath

from mypy_async_validator.markers import blocking

# What a logger does with a line is up to its handlers, so `info` and the like are left out; the
# handlers that open a file when they are made are listed.

class FileHandler:
    @overload
    def __init__(
        self,
        filename: StrPath,
        mode: str,
        encoding: str | None,
        delay: Literal[True],
        errors: str | None = None,
    ) -> None: ...  # opens the file when the first line is logged
    @overload
    def __init__(
        self,
        filename: StrPath,
        mode: str = "a",
        encoding: str | None = None,
        *,
        delay: Literal[True],
        errors: str | None = None,
    ) -> None: ...
    @overload
    @blocking("file")
    def __init__(
        self,
        filename: StrPath,
        mode: str = "a",
        encoding: str | None = None,
        delay: bool = False,
        errors: str | None = None,
    ) -> None: ...

@overload
def basicConfig(
    *,
    filename: None,
    filemode: str = "a",
    format: str = ...,
    datefmt: str | None = None,
    style: Any = "%",
    level: Any = None,
    handlers: Any = None,
    force: bool | None = False,
    encoding: str | None = None,
    errors: str | None = "backslashreplace",
) -> None: ...
@overload
@blocking("file")
def basicConfig(
    *,
    filename: StrPath,
    filemode: str = "a",
    format: str = ...,
    datefmt: str | None = None,
    style: Any = "%",
    level: Any = None,
    handlers: Any = None,
    force: bool | None = False,
    encoding: str | None = None,
    errors: str | None = "backslashreplace",
) -> None: ...
