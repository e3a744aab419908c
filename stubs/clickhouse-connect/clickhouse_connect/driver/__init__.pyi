from typing import Any

from mypy_async_validator.markers import blocking

@blocking("database", asyncio="clickhouse_connect.get_async_client")
def create_client(
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
