from typing import Any

from mypy_async_validator.markers import blocking

@blocking("database")
def connect(*args: Any, **kwargs: Any) -> Any: ...
