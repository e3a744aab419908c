from typing import Any

from mypy_async_validator.markers import blocking

# A client asks the server for its version and settings when it is made.

@blocking("database", asyncio="clickhouse_connect.get_async_client")
def get_client(
    *,
    host: str | None = None,
    username: str | None = None,
    password: str = "",
    access_token: str | None = None,
    token_provider: Any = None,
    database: str | None = None,
    interface: str | None = None,
    port: int | None = None,
    secure: bool | str = False,
    dsn: str | None = None,
    settings: Any = None,
    headers: Any = None,
    generic_args: Any = None,
    **kwargs: Any,
) -> Any: ...
