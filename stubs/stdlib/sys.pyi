from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

stdin: _Input
__stdin__: _Input
__stdout__: _Output
__stderr__: _Output

class _Input:
    # A read of some characters follows a `select` that found them there.
    @overload
    @blocking("input")
    def read(self, n: Literal[-1] = -1, /) -> str: ...
    @overload
    def read(self, n: int, /) -> str: ...
    @blocking("input")
    def readline(self, limit: int = -1, /) -> str: ...
    @blocking("input")
    def readlines(self, hint: int = -1, /) -> Any: ...
    @blocking("input")
    def __next__(self) -> str: ...

# To mypy these are files, but they are meant to be written to.
class _Output:
    def write(self, s: str, /) -> int: ...
    def writelines(self, lines: Any, /) -> None: ...
    def flush(self) -> None: ...
