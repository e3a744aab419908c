from typing import Any

from mypy_async_validator.markers import blocking

class DictCursor:
    @blocking("database", asyncio="psycopg.AsyncCursor.execute")
    def execute(self, query: Any, vars: Any = None) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncCursor.execute")
    def callproc(self, procname: Any, vars: Any = None) -> Any: ...

class RealDictCursor:
    @blocking("database", asyncio="psycopg.AsyncCursor.execute")
    def execute(self, query: Any, vars: Any = None) -> None: ...
    @blocking("database", asyncio="psycopg.AsyncCursor.execute")
    def callproc(self, procname: Any, vars: Any = None) -> Any: ...

class NamedTupleCursor:
    @blocking("database", asyncio="psycopg.AsyncCursor.execute")
    def execute(self, query: Any, vars: Any = None) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncCursor.executemany")
    def executemany(self, query: Any, vars: Any) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncCursor.execute")
    def callproc(self, procname: Any, vars: Any = None) -> Any: ...

class LoggingCursor:
    @blocking("database", asyncio="psycopg.AsyncCursor.execute")
    def execute(self, query: Any, vars: Any = None) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncCursor.execute")
    def callproc(self, procname: Any, vars: Any = None) -> Any: ...

class MinTimeLoggingCursor:
    @blocking("database", asyncio="psycopg.AsyncCursor.execute")
    def execute(self, query: Any, vars: Any = None) -> Any: ...
    @blocking("database", asyncio="psycopg.AsyncCursor.execute")
    def callproc(self, procname: Any, vars: Any = None) -> Any: ...

class ReplicationCursor:
    @blocking("database")
    def create_replication_slot(
        self, slot_name: Any, slot_type: Any = None, output_plugin: Any = None
    ) -> None: ...
    @blocking("database")
    def drop_replication_slot(self, slot_name: Any) -> None: ...
    @blocking("database")
    def start_replication(
        self,
        slot_name: Any = None,
        slot_type: Any = None,
        start_lsn: int = 0,
        timeline: int = 0,
        options: Any = None,
        decode: bool = False,
        status_interval: int = 10,
    ) -> None: ...
    @blocking("database")
    def consume_stream(self, consume: Any, keepalive_interval: float | None = None) -> None: ...

@blocking("database", asyncio="psycopg.AsyncCursor.executemany")
def execute_batch(cur: Any, sql: Any, argslist: Any, page_size: int = 100) -> None: ...
@blocking("database", asyncio="psycopg.AsyncCursor.executemany")
def execute_values(
    cur: Any,
    sql: Any,
    argslist: Any,
    template: Any = None,
    page_size: int = 100,
    fetch: bool = False,
) -> Any: ...
@blocking("database")
def register_hstore(
    conn_or_curs: Any,
    globally: bool = False,
    unicode: bool = False,
    oid: Any = None,
    array_oid: Any = None,
) -> None: ...
@blocking("database")
def register_composite(
    name: Any, conn_or_curs: Any, globally: bool = False, factory: Any = None
) -> Any: ...
