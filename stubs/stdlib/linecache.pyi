from typing import Any

from mypy_async_validator.markers import blocking

# `getline` and `getlines` read a file once, and then answer from what they kept.

@blocking("file")
def updatecache(filename: str, module_globals: Any = None) -> Any: ...
@blocking("metadata")
def checkcache(filename: str | None = None) -> None: ...
