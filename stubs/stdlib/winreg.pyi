import sys
from typing import Any, overload

from mypy_async_validator.markers import blocking

# What works on the registry of this machine is left out: it lies in memory, and reading a key is
# as cheap as asking for the state of a file.

if sys.platform == "win32":
    @overload
    def ConnectRegistry(computer_name: None, key: Any, /) -> Any: ...
    @overload
    @blocking("network")
    def ConnectRegistry(computer_name: str | None, key: Any, /) -> Any: ...
    @blocking("file")
    def LoadKey(key: Any, sub_key: str, file_name: str, /) -> None: ...
    @blocking("file")
    def SaveKey(key: Any, file_name: str, /) -> None: ...
