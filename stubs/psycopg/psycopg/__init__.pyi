from typing import Any

from mypy_async_validator.markers import blocking

# `Cursor.fetchone`, its other forms and the iteration over a cursor are left out: `execute` leaves the
# whole result in memory. With a `ServerCursor` every fetch asks the server.

@blocking("database", asyncio="psycopg.AsyncConnection.connect")
def connect(
    conninfo: str = "",
    *,
    autocommit: bool = False,
    prepare_threshold: int | None = 5,
    context: Any = None,
    row_factory: Any = None,
    cursor_factory: Any = None,
    **kwargs: Any,
) -> Any: ...

class BaseConnection:
    # Blocks in the asynchronous connection as well.
    @blocking("network", asyncio="psycopg.AsyncConnection.cancel_safe")
    def cancel(self) -> None: ...

class Connection:
    @classmethod
    @blocking("database", asyncio="psycopg.AsyncConnection.connect")
    def connect(
        cls,
        conninfo: str = "",
        *,
        autocommit: bool = False,
        prepare_threshold: int | None = 5,
        context: Any = None,
        row_factory: Any = None,
        cursor_factory: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncConnection.execute")
    def execute(
        self, query: Any, params: Any = None, *, prepare: bool | None = None, binary: bool = False
    ) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncConnection.commit")
    def commit(self) -> None: ...
    @blocking("database", asyncio="psycopg.AsyncConnection.rollback")
    def rollback(self) -> None: ...
    @blocking("database", asyncio="psycopg.AsyncConnection.cancel_safe")
    def cancel_safe(self, *, timeout: float = 30.0) -> None: ...
    @blocking("database", asyncio="psycopg.AsyncConnection.transaction")
    def transaction(
        self, savepoint_name: str | None = None, force_rollback: bool = False
    ) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncConnection.pipeline")
    def pipeline(self) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncConnection.notifies")
    def notifies(self, *, timeout: float | None = None, stop_after: int | None = None) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncConnection.tpc_begin")
    def tpc_begin(self, xid: Any) -> None: ...
    @blocking("database", asyncio="psycopg.AsyncConnection.tpc_prepare")
    def tpc_prepare(self) -> None: ...
    @blocking("database", asyncio="psycopg.AsyncConnection.tpc_commit")
    def tpc_commit(self, xid: Any = None) -> None: ...
    @blocking("database", asyncio="psycopg.AsyncConnection.tpc_rollback")
    def tpc_rollback(self, xid: Any = None) -> None: ...
    @blocking("database", asyncio="psycopg.AsyncConnection.tpc_recover")
    def tpc_recover(self) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncConnection")
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...

class Transaction:
    @blocking("database", asyncio="psycopg.AsyncTransaction")
    def __enter__(self) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncTransaction")
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> bool: ...

class Pipeline:
    @blocking("database", asyncio="psycopg.AsyncPipeline.sync")
    def sync(self) -> None: ...
    @blocking("database", asyncio="psycopg.AsyncPipeline")
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...

class Cursor:
    @blocking("database", asyncio="psycopg.AsyncCursor.execute")
    def execute(
        self,
        query: Any,
        params: Any = None,
        *,
        prepare: bool | None = None,
        binary: bool | None = None,
    ) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncCursor.executemany")
    def executemany(self, query: Any, params_seq: Any, *, returning: bool = False) -> None: ...
    @blocking("database", asyncio="psycopg.AsyncCursor.stream")
    def stream(
        self, query: Any, params: Any = None, *, binary: bool | None = None, size: int = 1
    ) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncCursor.copy")
    def copy(self, statement: Any, params: Any = None, *, writer: Any = None) -> Any: ...

class ServerCursor:
    @blocking("database", asyncio="psycopg.AsyncServerCursor.execute")
    def execute(
        self, query: Any, params: Any = None, *, binary: bool | None = None, **kwargs: Any
    ) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncServerCursor.executemany")
    def executemany(self, query: Any, params_seq: Any, *, returning: bool = True) -> None: ...
    @blocking("database", asyncio="psycopg.AsyncServerCursor.fetchone")
    def fetchone(self) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncServerCursor.fetchmany")
    def fetchmany(self, size: int = 0) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncServerCursor.fetchall")
    def fetchall(self) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncServerCursor.scroll")
    def scroll(self, value: int, mode: str = "relative") -> None: ...
    @blocking("database", asyncio="psycopg.AsyncServerCursor.close")
    def close(self) -> None: ...
    @blocking("database", asyncio="psycopg.AsyncServerCursor.fetchone")
    def __next__(self) -> Any: ...
    # Closing a client-side cursor sends nothing; this one exists in the server.
    @blocking("database", asyncio="psycopg.AsyncServerCursor")
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None: ...

class Copy:
    @blocking("database", asyncio="psycopg.AsyncCopy.read")
    def read(self) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncCopy.read_row")
    def read_row(self) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncCopy.rows")
    def rows(self) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncCopy.write")
    def write(self, buffer: Any) -> None: ...
    @blocking("database", asyncio="psycopg.AsyncCopy.write_row")
    def write_row(self, row: Any) -> None: ...
    @blocking("database", asyncio="psycopg.AsyncCopy")
    def __iter__(self) -> Any: ...
