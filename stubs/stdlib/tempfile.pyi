import sys
from typing import Any

from _typeshed import StrPath

from mypy_async_validator.markers import blocking

# `SpooledTemporaryFile` is left out: it stays in memory until it has grown. `gettempdir` looks for the
# directory once.

@blocking("filesystem", anyio="anyio.TemporaryFile")
def TemporaryFile(
    mode: str = "w+b",
    buffering: int = -1,
    encoding: str | None = None,
    newline: str | None = None,
    suffix: Any = None,
    prefix: Any = None,
    dir: Any = None,
    *,
    errors: str | None = None,
) -> Any: ...
@blocking("filesystem", anyio="anyio.mkstemp")
def mkstemp(
    suffix: str | None = None,
    prefix: str | None = None,
    dir: StrPath | None = None,
    text: bool = False,
) -> Any: ...
@blocking("metadata", anyio="anyio.mkdtemp")
def mkdtemp(
    suffix: str | None = None, prefix: str | None = None, dir: StrPath | None = None
) -> str: ...
@blocking("metadata")
def mktemp(suffix: str = "", prefix: str = "tmp", dir: StrPath | None = None) -> str: ...

if sys.version_info >= (3, 12):
    @blocking("filesystem", anyio="anyio.NamedTemporaryFile")
    def NamedTemporaryFile(
        mode: str = "w+b",
        buffering: int = -1,
        encoding: str | None = None,
        newline: str | None = None,
        suffix: Any = None,
        prefix: Any = None,
        dir: Any = None,
        delete: bool = True,
        *,
        errors: str | None = None,
        delete_on_close: bool = True,
    ) -> Any: ...
else:
    @blocking("filesystem", anyio="anyio.NamedTemporaryFile")
    def NamedTemporaryFile(
        mode: str = "w+b",
        buffering: int = -1,
        encoding: str | None = None,
        newline: str | None = None,
        suffix: Any = None,
        prefix: Any = None,
        dir: Any = None,
        delete: bool = True,
        *,
        errors: str | None = None,
    ) -> Any: ...

class TemporaryDirectory:
    @blocking("filesystem", anyio="anyio.TemporaryDirectory")
    def cleanup(self) -> None: ...
    if sys.version_info >= (3, 12):
        @blocking("filesystem", anyio="anyio.TemporaryDirectory")
        def __init__(
            self,
            suffix: str | None = None,
            prefix: str | None = None,
            dir: StrPath | None = None,
            ignore_cleanup_errors: bool = False,
            *,
            delete: bool = True,
        ) -> None: ...
    else:
        @blocking("filesystem", anyio="anyio.TemporaryDirectory")
        def __init__(
            self,
            suffix: str | None = None,
            prefix: str | None = None,
            dir: StrPath | None = None,
            ignore_cleanup_errors: bool = False,
        ) -> None: ...

class _TemporaryFileWrapper:
    @blocking("file", anyio="anyio.NamedTemporaryFile")
    def read(self, n: int = ...) -> Any: ...
    @blocking("file", anyio="anyio.NamedTemporaryFile")
    def readline(self, limit: int = ...) -> Any: ...
    @blocking("file", anyio="anyio.NamedTemporaryFile")
    def readlines(self, hint: int = ...) -> Any: ...
    @blocking("file", anyio="anyio.NamedTemporaryFile")
    def write(self, s: str, /) -> int: ...
    @blocking("file", anyio="anyio.NamedTemporaryFile")
    def writelines(self, lines: Any) -> None: ...
    @blocking("file", anyio="anyio.NamedTemporaryFile")
    def flush(self) -> None: ...
    @blocking("file", anyio="anyio.NamedTemporaryFile")
    def truncate(self, size: int | None = ...) -> int: ...
    @blocking("file", anyio="anyio.NamedTemporaryFile")
    def __next__(self) -> Any: ...
