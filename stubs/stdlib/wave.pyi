from os import PathLike
from typing import Any

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory; so may the sound, which
# is why `readframes` and `writeframes` are left out.

@blocking("file")
def open(f: str | PathLike[str], mode: str | None = None) -> Any: ...

class Wave_read:
    @blocking("file")
    def __init__(self, f: str | PathLike[str]) -> None: ...

class Wave_write:
    @blocking("file")
    def __init__(self, f: str | PathLike[str]) -> None: ...
