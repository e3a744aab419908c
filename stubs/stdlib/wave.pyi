from io import IOBase
from typing import IO, Any, overload

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory; so may the sound, which
# is why `readframes` and `writeframes` are left out.

@overload
def open(f: IO | IOBase, mode: str | None = None) -> Any: ...
@overload
@blocking("file")
def open(f: Any, mode: str | None = None) -> Any: ...

class Wave_read:
    @overload
    def __init__(self, f: IO | IOBase) -> None: ...
    @overload
    @blocking("file")
    def __init__(self, f: Any) -> None: ...

class Wave_write:
    @overload
    def __init__(self, f: IO | IOBase) -> None: ...
    @overload
    @blocking("file")
    def __init__(self, f: Any) -> None: ...
