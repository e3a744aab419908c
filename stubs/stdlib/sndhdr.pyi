import sys
from typing import Any

from mypy_async_validator.markers import blocking

if sys.version_info < (3, 13):
    @blocking("file")
    def what(filename: Any) -> Any: ...
    @blocking("file")
    def whathdr(filename: Any) -> Any: ...
