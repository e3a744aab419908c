from typing import Any

from mypy_async_validator.markers import blocking

# `read` is left out: it returns at once for a port made with `timeout=0`, and when it is asked for the
# bytes of `in_waiting`. `write` waits only when the buffer of the system is full. A line is waited for
# byte by byte, each with the timeout of the port.

class Serial:
    @blocking("network")
    def readline(self, size: int | None = -1, /) -> bytes: ...
    @blocking("network")
    def readlines(self, hint: int = -1, /) -> Any: ...
    @blocking("network")
    def read_until(self, expected: bytes = ..., size: int | None = None) -> bytes: ...
    @blocking("network")
    def flush(self) -> None: ...
    @blocking("network")
    def send_break(self, duration: float = 0.25) -> None: ...
