import sys
from typing import Any

from mypy_async_validator.markers import blocking

# `pager` and `help` are left out: without a terminal they only print.

@blocking("file")
def writedoc(thing: Any, forceload: bool = ...) -> None: ...
@blocking("file")
def writedocs(dir: str, pkgpath: str = "", done: Any = None) -> None: ...
@blocking("file")
def apropos(key: str) -> None: ...

if sys.version_info < (3, 13):
    @blocking("process")
    def pipepager(text: str, cmd: str) -> None: ...
    @blocking("process")
    def tempfilepager(text: str, cmd: str) -> None: ...
