from typing import Any

from mypy_async_validator.markers import blocking

@blocking("database", asyncio="mysql.connector.aio.connect")
def connect(*args: Any, **kwargs: Any) -> Any: ...
