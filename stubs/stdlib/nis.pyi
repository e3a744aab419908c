import sys
from typing import Any

from mypy_async_validator.markers import blocking

if sys.version_info < (3, 13) and sys.platform != "win32":
    @blocking("network")
    def match(key: str, map: str, domain: str = ...) -> str: ...
    @blocking("network")
    def cat(map: str, domain: str = ...) -> Any: ...
    @blocking("network")
    def maps(domain: str = ...) -> Any: ...
