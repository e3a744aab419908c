import sys
from typing import Any

from mypy_async_validator.markers import blocking

# `fork` is left out: it returns in both processes without waiting for the other.

if sys.platform != "win32":
    @blocking("process")
    def spawn(argv: Any, master_read: Any = ..., stdin_read: Any = ...) -> int: ...
