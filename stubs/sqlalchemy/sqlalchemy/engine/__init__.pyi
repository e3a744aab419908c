from typing import Any

from mypy_async_validator.markers import blocking

# `Result` is left out: `AsyncSession.execute` hands out the same class, with its rows in memory.
# `Connection.begin` sends nothing; leaving the transaction does.

class Engine:
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncEngine.connect")
    def connect(self) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncEngine.begin")
    def begin(self) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncEngine.raw_connection")
    def raw_connection(self) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncEngine.dispose")
    def dispose(self, close: bool = True) -> None: ...

# Leaving a connection closes it; the call that opened it is reported already.

class Connection:
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.execute")
    def execute(
        self, statement: Any, parameters: Any = None, *, execution_options: Any = None
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.scalar")
    def scalar(
        self, statement: Any, parameters: Any = None, *, execution_options: Any = None
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.scalars")
    def scalars(
        self, statement: Any, parameters: Any = None, *, execution_options: Any = None
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.exec_driver_sql")
    def exec_driver_sql(
        self, statement: str, parameters: Any = None, execution_options: Any = None
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.commit")
    def commit(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.rollback")
    def rollback(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.begin_nested")
    def begin_nested(self) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.close")
    def close(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.invalidate")
    def invalidate(self, exception: Any = None) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.get_isolation_level")
    def get_isolation_level(self) -> Any: ...
    @blocking("database")
    def begin_twophase(self, xid: Any = None) -> Any: ...
    @blocking("database")
    def recover_twophase(self) -> Any: ...
    @blocking("database")
    def rollback_prepared(self, xid: Any, recover: bool = False) -> None: ...
    @blocking("database")
    def commit_prepared(self, xid: Any, recover: bool = False) -> None: ...

class Transaction:
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncTransaction.commit")
    def commit(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncTransaction.rollback")
    def rollback(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncTransaction.close")
    def close(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncTransaction")
    def __exit__(self, type_: Any, value: Any, traceback: Any) -> None: ...

class TwoPhaseTransaction:
    @blocking("database")
    def prepare(self) -> None: ...

# Reflection. Each of these asks the database, unless its answer is in the cache of the inspector.

class Inspector:
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_schema_names(self, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_table_names(self, schema: str | None = None, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def has_table(self, table_name: str, schema: str | None = None, **kw: Any) -> bool: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def has_multi_table(self, table_names: Any, schema: str | None = None, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def has_sequence(self, sequence_name: str, schema: str | None = None, **kw: Any) -> bool: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def has_index(
        self, table_name: str, index_name: str, schema: str | None = None, **kw: Any
    ) -> bool: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def has_schema(self, schema_name: str, **kw: Any) -> bool: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_sorted_table_and_fkc_names(self, schema: str | None = None, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def sort_tables_on_foreign_key_dependency(
        self, consider_schemas: Any = (None,), **kw: Any
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_temp_table_names(self, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_temp_view_names(self, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_table_options(self, table_name: str, schema: str | None = None, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_multi_table_options(
        self,
        schema: str | None = None,
        filter_names: Any = None,
        kind: Any = ...,
        scope: Any = ...,
        **kw: Any,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_view_names(self, schema: str | None = None, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_materialized_view_names(self, schema: str | None = None, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_sequence_names(self, schema: str | None = None, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_view_definition(self, view_name: str, schema: str | None = None, **kw: Any) -> str: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_columns(self, table_name: str, schema: str | None = None, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_multi_columns(
        self,
        schema: str | None = None,
        filter_names: Any = None,
        kind: Any = ...,
        scope: Any = ...,
        **kw: Any,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_pk_constraint(self, table_name: str, schema: str | None = None, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_multi_pk_constraint(
        self,
        schema: str | None = None,
        filter_names: Any = None,
        kind: Any = ...,
        scope: Any = ...,
        **kw: Any,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_foreign_keys(self, table_name: str, schema: str | None = None, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_multi_foreign_keys(
        self,
        schema: str | None = None,
        filter_names: Any = None,
        kind: Any = ...,
        scope: Any = ...,
        **kw: Any,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_indexes(self, table_name: str, schema: str | None = None, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_multi_indexes(
        self,
        schema: str | None = None,
        filter_names: Any = None,
        kind: Any = ...,
        scope: Any = ...,
        **kw: Any,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_unique_constraints(
        self, table_name: str, schema: str | None = None, **kw: Any
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_multi_unique_constraints(
        self,
        schema: str | None = None,
        filter_names: Any = None,
        kind: Any = ...,
        scope: Any = ...,
        **kw: Any,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_table_comment(self, table_name: str, schema: str | None = None, **kw: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_multi_table_comment(
        self,
        schema: str | None = None,
        filter_names: Any = None,
        kind: Any = ...,
        scope: Any = ...,
        **kw: Any,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_check_constraints(
        self, table_name: str, schema: str | None = None, **kw: Any
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def get_multi_check_constraints(
        self,
        schema: str | None = None,
        filter_names: Any = None,
        kind: Any = ...,
        scope: Any = ...,
        **kw: Any,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncConnection.run_sync")
    def reflect_table(
        self,
        table: Any,
        include_columns: Any,
        exclude_columns: Any = (),
        resolve_fks: bool = True,
        _extend_on: Any = None,
        _reflect_info: Any = None,
    ) -> None: ...
