from typing import Any

from mypy_async_validator.markers import blocking

class BulkWriter:
    @blocking("network")
    def flush(self) -> Any: ...
    @blocking("network")
    def close(self) -> Any: ...
