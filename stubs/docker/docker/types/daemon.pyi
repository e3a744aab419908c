from typing import Any

from mypy_async_validator.markers import blocking

class CancellableStream:
    @blocking("network")
    def __next__(self) -> Any: ...
