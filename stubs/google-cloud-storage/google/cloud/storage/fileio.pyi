from typing import Any

from mypy_async_validator.markers import blocking

class BlobReader:
    @blocking("network")
    def read(self, size: Any = -1) -> Any: ...
    @blocking("network")
    def read1(self, size: Any = -1) -> Any: ...

class BlobWriter:
    @blocking("network")
    def write(self, b: Any) -> Any: ...
    @blocking("network")
    def close(self) -> Any: ...
