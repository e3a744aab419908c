from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# A pool opens its first connections when it is made, and further ones when none is free.

class AbstractConnectionPool:
    @overload
    def __init__(self, minconn: Literal[0], maxconn: Any, *args: Any, **kwargs: Any) -> None: ...
    @overload
    @blocking("database", asyncio="psycopg_pool.AsyncConnectionPool")
    def __init__(self, minconn: Any, maxconn: Any, *args: Any, **kwargs: Any) -> None: ...

# The types have it in the abstract class, the library in these two.

class SimpleConnectionPool:
    @blocking("database", asyncio="psycopg_pool.AsyncConnectionPool.getconn")
    def getconn(self, key: Any = None) -> Any: ...

class ThreadedConnectionPool:
    @blocking("database", asyncio="psycopg_pool.AsyncConnectionPool.getconn")
    def getconn(self, key: Any = None) -> Any: ...
