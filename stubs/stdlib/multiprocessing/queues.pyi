from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# `put` is left out: it waits only when the queue is full.

class Queue:
    @overload
    def get(self, block: Literal[False], timeout: float | None = None) -> Any: ...
    @overload
    def get(self, block: bool, timeout: Literal[0]) -> Any: ...
    @overload
    def get(self, block: bool = True, *, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking("queue")
    def get(self, block: bool = True, timeout: float | None = None) -> Any: ...
    @blocking("queue")
    def join_thread(self) -> None: ...

class JoinableQueue:
    @blocking("queue")
    def join(self) -> None: ...

class SimpleQueue:
    @blocking("queue")
    def get(self) -> Any: ...
