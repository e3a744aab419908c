from typing import Any

from mypy_async_validator.markers import blocking

# The client connects when it is first used, and it does so in threads of its own.

class MongoClient:
    @blocking("database", asyncio="pymongo.AsyncMongoClient.server_info")
    def server_info(self, session: Any = None) -> Any: ...
    @blocking("database", asyncio="pymongo.AsyncMongoClient.list_databases")
    def list_databases(self, session: Any = None, comment: Any = None, **kwargs: Any) -> Any: ...
    @blocking("database", asyncio="pymongo.AsyncMongoClient.list_database_names")
    def list_database_names(self, session: Any = None, comment: Any = None) -> Any: ...
    @blocking("database", asyncio="pymongo.AsyncMongoClient.drop_database")
    def drop_database(
        self, name_or_database: Any, session: Any = None, comment: Any = None
    ) -> None: ...
    @blocking("database", asyncio="pymongo.AsyncMongoClient.bulk_write")
    def bulk_write(
        self,
        models: Any,
        session: Any = None,
        ordered: bool = True,
        verbose_results: bool = False,
        bypass_document_validation: bool | None = None,
        comment: Any = None,
        let: Any = None,
        write_concern: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.AsyncMongoClient.watch")
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
