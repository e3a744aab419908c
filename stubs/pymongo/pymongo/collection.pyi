from typing import Any

from mypy_async_validator.markers import blocking

# `find` and `find_raw_batches` only describe a query: it is sent when their cursor is iterated over.

class Collection:
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.aggregate")
    def aggregate(
        self,
        pipeline: Any,
        session: Any = None,
        let: Any = None,
        comment: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking(
        "database", asyncio="pymongo.asynchronous.collection.AsyncCollection.aggregate_raw_batches"
    )
    def aggregate_raw_batches(
        self, pipeline: Any, session: Any = None, comment: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.bulk_write")
    def bulk_write(
        self,
        requests: Any,
        ordered: bool = True,
        bypass_document_validation: bool | None = None,
        session: Any = None,
        comment: Any = None,
        let: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.count_documents")
    def count_documents(
        self, filter: Any, session: Any = None, comment: Any = None, **kwargs: Any
    ) -> int: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.create_index")
    def create_index(
        self, keys: Any, session: Any = None, comment: Any = None, **kwargs: Any
    ) -> str: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.create_indexes")
    def create_indexes(
        self, indexes: Any, session: Any = None, comment: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocking(
        "database", asyncio="pymongo.asynchronous.collection.AsyncCollection.create_search_index"
    )
    def create_search_index(
        self, model: Any, session: Any = None, comment: Any = None, **kwargs: Any
    ) -> str: ...
    @blocking(
        "database", asyncio="pymongo.asynchronous.collection.AsyncCollection.create_search_indexes"
    )
    def create_search_indexes(
        self, models: Any, session: Any = None, comment: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.delete_many")
    def delete_many(
        self,
        filter: Any,
        collation: Any = None,
        hint: Any = None,
        session: Any = None,
        let: Any = None,
        comment: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.delete_one")
    def delete_one(
        self,
        filter: Any,
        collation: Any = None,
        hint: Any = None,
        session: Any = None,
        let: Any = None,
        comment: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.distinct")
    def distinct(
        self,
        key: str,
        filter: Any = None,
        session: Any = None,
        comment: Any = None,
        hint: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.drop")
    def drop(
        self, session: Any = None, comment: Any = None, encrypted_fields: Any = None
    ) -> None: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.drop_index")
    def drop_index(
        self, index_or_name: Any, session: Any = None, comment: Any = None, **kwargs: Any
    ) -> None: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.drop_indexes")
    def drop_indexes(self, session: Any = None, comment: Any = None, **kwargs: Any) -> None: ...
    @blocking(
        "database", asyncio="pymongo.asynchronous.collection.AsyncCollection.drop_search_index"
    )
    def drop_search_index(
        self, name: str, session: Any = None, comment: Any = None, **kwargs: Any
    ) -> None: ...
    @blocking(
        "database",
        asyncio="pymongo.asynchronous.collection.AsyncCollection.estimated_document_count",
    )
    def estimated_document_count(self, comment: Any = None, **kwargs: Any) -> int: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.find_one")
    def find_one(self, filter: Any = None, *args: Any, **kwargs: Any) -> Any: ...
    @blocking(
        "database", asyncio="pymongo.asynchronous.collection.AsyncCollection.find_one_and_delete"
    )
    def find_one_and_delete(
        self,
        filter: Any,
        projection: Any = None,
        sort: Any = None,
        hint: Any = None,
        session: Any = None,
        let: Any = None,
        comment: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking(
        "database", asyncio="pymongo.asynchronous.collection.AsyncCollection.find_one_and_replace"
    )
    def find_one_and_replace(
        self,
        filter: Any,
        replacement: Any,
        projection: Any = None,
        sort: Any = None,
        upsert: bool = False,
        return_document: bool = ...,
        hint: Any = None,
        session: Any = None,
        let: Any = None,
        comment: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking(
        "database", asyncio="pymongo.asynchronous.collection.AsyncCollection.find_one_and_update"
    )
    def find_one_and_update(
        self,
        filter: Any,
        update: Any,
        projection: Any = None,
        sort: Any = None,
        upsert: bool = False,
        return_document: bool = ...,
        array_filters: Any = None,
        hint: Any = None,
        session: Any = None,
        let: Any = None,
        comment: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking(
        "database", asyncio="pymongo.asynchronous.collection.AsyncCollection.index_information"
    )
    def index_information(self, session: Any = None, comment: Any = None) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.insert_many")
    def insert_many(
        self,
        documents: Any,
        ordered: bool = True,
        bypass_document_validation: bool | None = None,
        session: Any = None,
        comment: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.insert_one")
    def insert_one(
        self,
        document: Any,
        bypass_document_validation: bool | None = None,
        session: Any = None,
        comment: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.list_indexes")
    def list_indexes(self, session: Any = None, comment: Any = None) -> Any: ...
    @blocking(
        "database", asyncio="pymongo.asynchronous.collection.AsyncCollection.list_search_indexes"
    )
    def list_search_indexes(
        self, name: str | None = None, session: Any = None, comment: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.options")
    def options(self, session: Any = None, comment: Any = None) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.rename")
    def rename(
        self, new_name: str, session: Any = None, comment: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.replace_one")
    def replace_one(
        self,
        filter: Any,
        replacement: Any,
        upsert: bool = False,
        bypass_document_validation: bool | None = None,
        collation: Any = None,
        hint: Any = None,
        session: Any = None,
        let: Any = None,
        sort: Any = None,
        comment: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.update_many")
    def update_many(
        self,
        filter: Any,
        update: Any,
        upsert: bool = False,
        array_filters: Any = None,
        bypass_document_validation: bool | None = None,
        collation: Any = None,
        hint: Any = None,
        session: Any = None,
        let: Any = None,
        comment: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.update_one")
    def update_one(
        self,
        filter: Any,
        update: Any,
        upsert: bool = False,
        bypass_document_validation: bool | None = None,
        collation: Any = None,
        array_filters: Any = None,
        hint: Any = None,
        session: Any = None,
        let: Any = None,
        sort: Any = None,
        comment: Any = None,
    ) -> Any: ...
    @blocking(
        "database", asyncio="pymongo.asynchronous.collection.AsyncCollection.update_search_index"
    )
    def update_search_index(
        self, name: str, definition: Any, session: Any = None, comment: Any = None, **kwargs: Any
    ) -> None: ...
    @blocking("database", asyncio="pymongo.asynchronous.collection.AsyncCollection.watch")
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
