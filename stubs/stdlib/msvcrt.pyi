import sys
from typing import Literal, overload

from mypy_async_validator.markers import blocking

if sys.platform == "win32":
    @blocking("input")
    def getch() -> bytes: ...
    @blocking("input")
    def getche() -> bytes: ...
    @blocking("input")
    def getwch() -> str: ...
    @blocking("input")
    def getwche() -> str: ...
    # 0 unlocks, 2 and 4 try once; the others try for ten seconds.
    @overload
    def locking(fd: int, mode: Literal[0, 2, 4], nbytes: int, /) -> None: ...
    @overload
    @blocking("lock")
    def locking(fd: int, mode: int, nbytes: int, /) -> None: ...
