from typing import Any

from mypy_async_validator.markers import blocking

# What only changes the state of the session (`add`, `delete`, `expunge`, `expire`) or builds a
# statement (`query`, `begin`) is left out. So are attributes that load when they are read: their
# types do not show it.

class Session:
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.execute")
    def execute(
        self,
        statement: Any,
        params: Any = None,
        *,
        execution_options: Any = ...,
        bind_arguments: Any = None,
        _parent_execute_state: Any = None,
        _add_event: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.scalar")
    def scalar(
        self,
        statement: Any,
        params: Any = None,
        *,
        execution_options: Any = ...,
        bind_arguments: Any = None,
        **kw: Any,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.scalars")
    def scalars(
        self,
        statement: Any,
        params: Any = None,
        *,
        execution_options: Any = ...,
        bind_arguments: Any = None,
        **kw: Any,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.get")
    def get(
        self,
        entity: Any,
        ident: Any,
        *,
        options: Any = None,
        populate_existing: bool | None = None,
        with_for_update: Any = None,
        identity_token: Any = None,
        execution_options: Any = ...,
        bind_arguments: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.get_one")
    def get_one(
        self,
        entity: Any,
        ident: Any,
        *,
        options: Any = None,
        populate_existing: bool | None = None,
        with_for_update: Any = None,
        identity_token: Any = None,
        execution_options: Any = ...,
        bind_arguments: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.commit")
    def commit(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.rollback")
    def rollback(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.flush")
    def flush(self, objects: Any = None) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.refresh")
    def refresh(
        self, instance: Any, attribute_names: Any = None, with_for_update: Any = None
    ) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.merge")
    def merge(self, instance: Any, *, load: bool = True, options: Any = None) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.merge_all")
    def merge_all(self, instances: Any, *, load: bool = True, options: Any = None) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.connection")
    def connection(self, bind_arguments: Any = None, execution_options: Any = None) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.begin_nested")
    def begin_nested(self) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.close")
    def close(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.reset")
    def reset(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.invalidate")
    def invalidate(self) -> None: ...
    @blocking("database")
    def prepare(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.run_sync")
    def bulk_save_objects(
        self,
        objects: Any,
        return_defaults: bool = False,
        update_changed_only: bool = True,
        preserve_order: bool = True,
    ) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.run_sync")
    def bulk_insert_mappings(
        self, mapper: Any, mappings: Any, return_defaults: bool = False, render_nulls: bool = False
    ) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.run_sync")
    def bulk_update_mappings(self, mapper: Any, mappings: Any) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession")
    def __exit__(self, type_: Any, value: Any, traceback: Any) -> None: ...

class SessionTransaction:
    @blocking("database")
    def prepare(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSessionTransaction.commit")
    def commit(self, _to_root: bool = False) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSessionTransaction.rollback")
    def rollback(self, _capture_exception: bool = False, _to_root: bool = False) -> None: ...
    @blocking("database")
    def close(self, invalidate: bool = False) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSessionTransaction")
    def __exit__(self, type_: Any, value: Any, traceback: Any) -> None: ...

class sessionmaker:
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_sessionmaker.begin")
    def begin(self) -> Any: ...

class scoped_session:
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.execute")
    def execute(
        self,
        statement: Any,
        params: Any = None,
        *,
        execution_options: Any = ...,
        bind_arguments: Any = None,
        _parent_execute_state: Any = None,
        _add_event: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.scalar")
    def scalar(
        self,
        statement: Any,
        params: Any = None,
        *,
        execution_options: Any = ...,
        bind_arguments: Any = None,
        **kw: Any,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.scalars")
    def scalars(
        self,
        statement: Any,
        params: Any = None,
        *,
        execution_options: Any = ...,
        bind_arguments: Any = None,
        **kw: Any,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.get")
    def get(
        self,
        entity: Any,
        ident: Any,
        *,
        options: Any = None,
        populate_existing: bool | None = None,
        with_for_update: Any = None,
        identity_token: Any = None,
        execution_options: Any = ...,
        bind_arguments: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.get_one")
    def get_one(
        self,
        entity: Any,
        ident: Any,
        *,
        options: Any = None,
        populate_existing: bool | None = None,
        with_for_update: Any = None,
        identity_token: Any = None,
        execution_options: Any = ...,
        bind_arguments: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.commit")
    def commit(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.rollback")
    def rollback(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.flush")
    def flush(self, objects: Any = None) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.refresh")
    def refresh(
        self, instance: Any, attribute_names: Any = None, with_for_update: Any = None
    ) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.merge")
    def merge(self, instance: Any, *, load: bool = True, options: Any = None) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.merge_all")
    def merge_all(self, instances: Any, *, load: bool = True, options: Any = None) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.connection")
    def connection(self, bind_arguments: Any = None, execution_options: Any = None) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.begin_nested")
    def begin_nested(self) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.close")
    def close(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.reset")
    def reset(self) -> None: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.async_scoped_session.remove")
    def remove(self) -> None: ...
    @blocking("database")
    def bulk_save_objects(
        self,
        objects: Any,
        return_defaults: bool = False,
        update_changed_only: bool = True,
        preserve_order: bool = True,
    ) -> None: ...
    @blocking("database")
    def bulk_insert_mappings(
        self, mapper: Any, mappings: Any, return_defaults: bool = False, render_nulls: bool = False
    ) -> None: ...
    @blocking("database")
    def bulk_update_mappings(self, mapper: Any, mappings: Any) -> None: ...

class Query:
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.scalars")
    def all(self) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.scalars")
    def first(self) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.scalars")
    def one(self) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.scalars")
    def one_or_none(self) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.scalar")
    def scalar(self) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.scalar")
    def count(self) -> int: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.get")
    def get(self, ident: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.scalar")
    def value(self, column: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.execute")
    def update(
        self, values: Any, synchronize_session: Any = "auto", update_args: Any = None
    ) -> int: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.execute")
    def delete(self, synchronize_session: Any = "auto", delete_args: Any = None) -> int: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.scalars")
    def __getitem__(self, item: Any) -> Any: ...
    @blocking("database", asyncio="sqlalchemy.ext.asyncio.AsyncSession.stream_scalars")
    def __iter__(self) -> Any: ...

@blocking("database", asyncio="sqlalchemy.ext.asyncio.close_all_sessions")
def close_all_sessions() -> None: ...
