from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# An asynchronous connection is opened by `poll`.

@overload
def connect(
    dsn: str | None = None,
    connection_factory: Any = None,
    cursor_factory: Any = None,
    *,
    async_: Literal[True, 1],
    **kwargs: Any,
) -> Any: ...
@overload
@blocking("database", asyncio="psycopg.AsyncConnection.connect")
def connect(
    dsn: str | None = None,
    connection_factory: Any = None,
    cursor_factory: Any = None,
    **kwargs: Any,
) -> Any: ...
