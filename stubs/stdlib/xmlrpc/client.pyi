from typing import Any

from mypy_async_validator.markers import blocking

# Making a `ServerProxy` connects to nothing; each call of one of its attributes does.

class _Method:
    @blocking("network")
    def __call__(self, *args: Any) -> Any: ...

class MultiCall:
    @blocking("network")
    def __call__(self) -> Any: ...

class Transport:
    @blocking("network")
    def request(self, host: Any, handler: str, request_body: Any, verbose: bool = False) -> Any: ...
    @blocking("network")
    def single_request(
        self, host: Any, handler: str, request_body: Any, verbose: bool = False
    ) -> Any: ...
