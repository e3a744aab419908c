from io import TextIOWrapper
from tempfile import _TemporaryFileWrapper
from typing import Any

from _typeshed import FileDescriptorOrPath

from mypy_async_validator.markers import blocking

# `breakpoint` is left out: whoever writes it wants the program to stop.

@blocking("file", anyio="anyio.open_file", trio="trio.open_file")
def open(
    file: FileDescriptorOrPath,
    mode: str = "r",
    buffering: int = -1,
    encoding: str | None = None,
    errors: str | None = None,
    newline: str | None = None,
    closefd: bool = True,
    opener: Any = None,
) -> Any: ...

# Only to a file that was opened: the standard streams are meant to be written to.
@blocking("file")
def print(
    *values: object,
    sep: str | None = " ",
    end: str | None = "\n",
    file: TextIOWrapper | _TemporaryFileWrapper,
    flush: bool = False,
) -> None: ...
@blocking("input")
def input(prompt: object = "", /) -> str: ...
