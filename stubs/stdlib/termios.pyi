import sys
from typing import Any

from mypy_async_validator.markers import blocking

if sys.platform != "win32":
    @blocking("file")
    def tcdrain(fd: Any, /) -> None: ...
    @blocking("sleep")
    def tcsendbreak(fd: Any, duration: int, /) -> None: ...
