from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# What `map_async` and its like return waits when it is asked for the results. `terminate` and
# `__exit__` are left out: they stop the processes and wait for nothing else.

class Pool:
    @blocking("process")
    def __init__(
        self,
        processes: int | None = None,
        initializer: Any = None,
        initargs: Any = ...,
        maxtasksperchild: int | None = None,
        context: Any = None,
    ) -> None: ...
    @blocking("process", asyncio="loop.run_in_executor", anyio="anyio.to_process.run_sync")
    def apply(self, func: Any, args: Any = ..., kwds: Any = ...) -> Any: ...
    @blocking("process", asyncio="loop.run_in_executor", anyio="anyio.to_process.run_sync")
    def map(self, func: Any, iterable: Any, chunksize: int | None = None) -> Any: ...
    @blocking("process", asyncio="loop.run_in_executor", anyio="anyio.to_process.run_sync")
    def starmap(self, func: Any, iterable: Any, chunksize: int | None = None) -> Any: ...
    @blocking("process")
    def join(self) -> None: ...

class ThreadPool:
    def __init__(
        self, processes: int | None = None, initializer: Any = None, initargs: Any = ...
    ) -> None: ...  # starts threads, no processes

class IMapIterator:
    @overload
    def next(self, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking("process", asyncio="loop.run_in_executor", anyio="anyio.to_process.run_sync")
    def next(self, timeout: float | None = None) -> Any: ...
    @blocking("process", asyncio="loop.run_in_executor", anyio="anyio.to_process.run_sync")
    def __next__(self, timeout: float | None = None) -> Any: ...

class ApplyResult:
    @overload
    def get(self, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking("process", asyncio="loop.run_in_executor", anyio="anyio.to_process.run_sync")
    def get(self, timeout: float | None = None) -> Any: ...
    @overload
    def wait(self, timeout: Literal[0]) -> None: ...
    @overload
    @blocking("process", asyncio="loop.run_in_executor", anyio="anyio.to_process.run_sync")
    def wait(self, timeout: float | None = None) -> None: ...
