from io import TextIOWrapper
from tempfile import _TemporaryFileWrapper
from typing import Any

from mypy_async_validator.markers import blocking

class RawConfigParser:
    @blocking("file")
    def read(self, filenames: Any, encoding: str | None = None) -> Any: ...
    # Only from and to a file that was opened; other lines may lie in memory.
    @blocking("file")
    def read_file(
        self, f: TextIOWrapper | _TemporaryFileWrapper, source: str | None = None
    ) -> None: ...
    @blocking("file")
    def write(
        self, fp: TextIOWrapper | _TemporaryFileWrapper, space_around_delimiters: bool = True
    ) -> None: ...
