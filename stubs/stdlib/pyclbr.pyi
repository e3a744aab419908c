from typing import Any

from mypy_async_validator.markers import blocking

@blocking("file")
def readmodule(module: str, path: Any = None) -> Any: ...
@blocking("file")
def readmodule_ex(module: str, path: Any = None) -> Any: ...
