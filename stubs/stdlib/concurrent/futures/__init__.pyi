from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# What `as_completed` and `Executor.map` return waits while it is iterated, which is what they are
# called for. `Executor.__exit__` is left out: around awaited `run_in_executor` calls, as the
# documentation of asyncio has it, nothing is left to wait for.

class Future:
    @overload
    def result(self, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking("thread", asyncio="asyncio.wrap_future")
    def result(self, timeout: float | None = None) -> Any: ...
    @overload
    def exception(self, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking("thread", asyncio="asyncio.wrap_future")
    def exception(self, timeout: float | None = None) -> Any: ...

class Executor:
    @overload
    def shutdown(self, wait: Literal[False], *, cancel_futures: bool = False) -> None: ...
    @overload
    @blocking("thread")
    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None: ...
    @blocking(
        "thread",
        asyncio="loop.run_in_executor",
        anyio="anyio.to_thread.run_sync",
        trio="trio.to_thread.run_sync",
        lazy=True,
    )
    def map(
        self,
        fn: Any,
        *iterables: Any,
        timeout: float | None = None,
        chunksize: int = 1,
        **kwargs: Any,
    ) -> Any: ...

@overload
def wait(fs: Any, timeout: Literal[0], return_when: str = "ALL_COMPLETED") -> Any: ...
@overload
@blocking("thread", asyncio="asyncio.wrap_future")
def wait(fs: Any, timeout: float | None = None, return_when: str = "ALL_COMPLETED") -> Any: ...
@blocking("thread", asyncio="asyncio.wrap_future")
def as_completed(fs: Any, timeout: float | None = None) -> Any: ...
