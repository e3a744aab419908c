from typing import Any

from mypy_async_validator.markers import blocking

@blocking("file")
def get_data(package: str, resource: str) -> bytes | None: ...
@blocking("filesystem", lazy=True)
def iter_modules(path: Any = None, prefix: str = "") -> Any: ...
@blocking("filesystem", lazy=True)
def walk_packages(path: Any = None, prefix: str = "", onerror: Any = None) -> Any: ...
