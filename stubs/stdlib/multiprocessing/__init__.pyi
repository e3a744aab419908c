from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# Processes of a chosen start method are listed by their base, in `multiprocessing.process`.

@blocking("process")
def Manager() -> Any: ...
@blocking("process")
def Pool(
    processes: int | None = None,
    initializer: Any = None,
    initargs: Any = ...,
    maxtasksperchild: int | None = None,
) -> Any: ...

class Process:
    @blocking("process")
    def start(self) -> None: ...
    @overload
    def join(self, timeout: Literal[0]) -> None: ...
    @overload
    @blocking("process")
    def join(self, timeout: float | None = None) -> None: ...
