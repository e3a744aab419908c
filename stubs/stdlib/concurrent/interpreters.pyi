import sys
from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# `put` is left out: it waits only when the queue is full. `Interpreter.call` runs the function that
# it is given, as any call does.

if sys.version_info >= (3, 14):
    class Queue:
        @overload
        def get(
            self, block: Literal[False], timeout: float | None = None, *, _delay: float = 0.01
        ) -> Any: ...
        @overload
        def get(self, block: bool, timeout: Literal[0], *, _delay: float = 0.01) -> Any: ...
        @overload
        def get(self, block: bool = True, *, timeout: Literal[0], _delay: float = 0.01) -> Any: ...
        @overload
        @blocking("queue")
        def get(
            self, block: bool = True, timeout: float | None = None, *, _delay: float = 0.01
        ) -> Any: ...
