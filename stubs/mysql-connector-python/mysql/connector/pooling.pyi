from typing import Any, overload

from mypy_async_validator.markers import blocking

class MySQLConnectionPool:
    # Without options for them it opens no connections yet.
    @overload
    def __init__(
        self, pool_size: int = 5, pool_name: str | None = None, pool_reset_session: bool = True
    ) -> None: ...
    @overload
    @blocking("database", asyncio="mysql.connector.aio.MySQLConnectionPool")
    def __init__(
        self,
        pool_size: int = 5,
        pool_name: str | None = None,
        pool_reset_session: bool = True,
        **kwargs: Any,
    ) -> None: ...
    @blocking("database", asyncio="mysql.connector.aio.MySQLConnectionPool.add_connection")
    def add_connection(self, cnx: Any = None) -> None: ...
    @blocking("database", asyncio="mysql.connector.aio.MySQLConnectionPool.get_connection")
    def get_connection(self) -> Any: ...
    @blocking("database", asyncio="mysql.connector.aio.MySQLConnectionPool.set_config")
    def set_config(self, **kwargs: Any) -> None: ...

# Each method that it hands on to its connection is untyped.

class PooledMySQLConnection:
    @blocking("database", asyncio="mysql.connector.aio.PooledMySQLConnection.close")
    def close(self) -> None: ...
