from typing import Any

from mypy_async_validator.markers import blocking

class HttpxBinaryResponseContent:
    @blocking("file")
    def stream_to_file(self, file: Any, *, chunk_size: int | None = None) -> None: ...
    @blocking("file")
    def write_to_file(self, file: Any) -> None: ...
