import sys
from typing import Any

from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

@blocking("filesystem", anyio="anyio.Path.glob", trio="trio.Path.glob")
def glob(
    pathname: Any,
    *,
    root_dir: StrOrBytesPath | None = None,
    dir_fd: int | None = None,
    recursive: bool = False,
    include_hidden: bool = False,
) -> Any: ...
@blocking("filesystem", anyio="anyio.Path.glob", trio="trio.Path.glob", lazy=True)
def iglob(
    pathname: Any,
    *,
    root_dir: StrOrBytesPath | None = None,
    dir_fd: int | None = None,
    recursive: bool = False,
    include_hidden: bool = False,
) -> Any: ...

if sys.version_info < (3, 15):
    @blocking("metadata")
    def glob0(dirname: Any, pattern: Any) -> Any: ...
    @blocking("filesystem")
    def glob1(dirname: Any, pattern: Any) -> Any: ...
