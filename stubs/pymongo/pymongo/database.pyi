from typing import Any

from mypy_async_validator.markers import blocking

class Database:
    @blocking("database", asyncio="pymongo.asynchronous.database.AsyncDatabase.aggregate")
    def aggregate(self, pipeline: Any, session: Any = None, **kwargs: Any) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.database.AsyncDatabase.command")
    def command(
        self,
        command: Any,
        value: Any = 1,
        check: bool = True,
        allowable_errors: Any = None,
        read_preference: Any = None,
        codec_options: Any = None,
        session: Any = None,
        comment: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.database.AsyncDatabase.cursor_command")
    def cursor_command(
        self,
        command: Any,
        value: Any = 1,
        read_preference: Any = None,
        codec_options: Any = None,
        session: Any = None,
        comment: Any = None,
        max_await_time_ms: int | None = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.database.AsyncDatabase.create_collection")
    def create_collection(
        self,
        name: str,
        codec_options: Any = None,
        read_preference: Any = None,
        write_concern: Any = None,
        read_concern: Any = None,
        session: Any = None,
        check_exists: bool | None = True,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.database.AsyncDatabase.dereference")
    def dereference(
        self, dbref: Any, session: Any = None, comment: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.database.AsyncDatabase.drop_collection")
    def drop_collection(
        self,
        name_or_collection: Any,
        session: Any = None,
        comment: Any = None,
        encrypted_fields: Any = None,
    ) -> Any: ...
    @blocking(
        "database", asyncio="pymongo.asynchronous.database.AsyncDatabase.list_collection_names"
    )
    def list_collection_names(
        self, session: Any = None, filter: Any = None, comment: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.database.AsyncDatabase.list_collections")
    def list_collections(
        self, session: Any = None, filter: Any = None, comment: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.database.AsyncDatabase.validate_collection")
    def validate_collection(
        self,
        name_or_collection: Any,
        scandata: bool = False,
        full: bool = False,
        session: Any = None,
        background: bool | None = None,
        comment: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.database.AsyncDatabase.watch")
    def watch(
        self,
        pipeline: Any = None,
        full_document: str | None = None,
        resume_after: Any = None,
        max_await_time_ms: int | None = None,
        batch_size: int | None = None,
        collation: Any = None,
        start_at_operation_time: Any = None,
        session: Any = None,
        start_after: Any = None,
        comment: Any = None,
        full_document_before_change: str | None = None,
        show_expanded_events: bool | None = None,
    ) -> Any: ...
