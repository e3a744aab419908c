import sys
from typing import Any

from mypy_async_validator.markers import blocking

if sys.version_info < (3, 13):
    class Template:
        @blocking("process")
        def open(self, file: str, rw: str) -> Any: ...
        @blocking("process")
        def copy(self, infile: str, outfile: str) -> int: ...
