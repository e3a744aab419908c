from typing import Any, overload

from sqlalchemy.engine import Engine

from mypy_async_validator.markers import blocking

# `create_engine` opens nothing.

# A connection to inspect is open already, and what `inspect` makes of a mapped object or class is in
# memory.

@overload
@blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
def inspect(subject: Engine, raiseerr: bool = True) -> Any: ...
@overload
def inspect(subject: Any, raiseerr: bool = True) -> Any: ...

class MetaData:
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def create_all(self, bind: Any, tables: Any = None, checkfirst: Any = ...) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def drop_all(self, bind: Any, tables: Any = None, checkfirst: Any = ...) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def reflect(
        self,
        bind: Any,
        schema: str | None = None,
        views: bool = False,
        only: Any = None,
        extend_existing: bool = False,
        autoload_replace: bool = True,
        resolve_fks: bool = True,
        **dialect_kwargs: Any,
    ) -> None: ...

class Table:
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def create(self, bind: Any, checkfirst: Any = ...) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def drop(self, bind: Any, checkfirst: Any = ...) -> None: ...

class Sequence:
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def create(self, bind: Any, checkfirst: Any = ...) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def drop(self, bind: Any, checkfirst: Any = ...) -> None: ...

class Index:
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def create(self, bind: Any, checkfirst: Any = ...) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def drop(self, bind: Any, checkfirst: Any = ...) -> None: ...
