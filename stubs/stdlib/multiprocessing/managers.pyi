from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# The proxies (`DictProxy` and so on) are left out: a call is one short exchange with a process of
# the same machine. The locks and queues of a manager have the types of `threading` and `queue`.

class BaseManager:
    @blocking("process")
    def start(self, initializer: Any = None, initargs: Any = ...) -> None: ...
    @blocking("network")
    def connect(self) -> None: ...
    @overload
    def join(self, timeout: Literal[0]) -> None: ...
    @overload
    @blocking("process")
    def join(self, timeout: float | None = None) -> None: ...

class Server:
    @blocking("network")
    def serve_forever(self) -> None: ...
