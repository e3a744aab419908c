from typing import Any, overload

from mypy_async_validator.markers import blocking

# What `stream` returns is asked for as it is iterated over; `on_snapshot` listens in a thread.

class Client:
    # Without credentials, they are looked for on disk and on the network.
    @overload
    @blocking("network")
    def __init__(
        self,
        project: Any = None,
        credentials: None = None,
        database: Any = None,
        client_info: Any = ...,
        client_options: Any = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        project: Any = None,
        credentials: Any = None,
        database: Any = None,
        client_info: Any = ...,
        client_options: Any = None,
    ) -> None: ...
    @classmethod
    @blocking("file")
    def from_service_account_json(
        cls, json_credentials_path: Any, *args: Any, **kwargs: Any
    ) -> Any: ...
    @blocking("network", asyncio="google.cloud.firestore.AsyncClient.get_all", lazy=True)
    def get_all(
        self,
        references: Any,
        field_paths: Any = None,
        transaction: Any = None,
        retry: Any = ...,
        timeout: float | None = None,
        *,
        read_time: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="google.cloud.firestore.AsyncClient.collections", lazy=True)
    def collections(
        self, retry: Any = ..., timeout: float | None = None, *, read_time: Any = None
    ) -> Any: ...
    @blocking("network", asyncio="google.cloud.firestore.AsyncClient.recursive_delete")
    def recursive_delete(
        self, reference: Any, *, bulk_writer: Any = None, chunk_size: int = 5000
    ) -> int: ...

class DocumentReference:
    @blocking("network", asyncio="google.cloud.firestore.AsyncDocumentReference.create")
    def create(self, document_data: Any, retry: Any = ..., timeout: float | None = None) -> Any: ...
    @blocking("network", asyncio="google.cloud.firestore.AsyncDocumentReference.set")
    def set(
        self,
        document_data: Any,
        merge: bool = False,
        retry: Any = ...,
        timeout: float | None = None,
    ) -> Any: ...
    @blocking("network", asyncio="google.cloud.firestore.AsyncDocumentReference.update")
    def update(
        self, field_updates: Any, option: Any = None, retry: Any = ..., timeout: float | None = None
    ) -> Any: ...
    @blocking("network", asyncio="google.cloud.firestore.AsyncDocumentReference.delete")
    def delete(self, option: Any = None, retry: Any = ..., timeout: float | None = None) -> Any: ...
    @blocking("network", asyncio="google.cloud.firestore.AsyncDocumentReference.get")
    def get(
        self,
        field_paths: Any = None,
        transaction: Any = None,
        retry: Any = ...,
        timeout: float | None = None,
        *,
        read_time: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="google.cloud.firestore.AsyncDocumentReference.collections")
    def collections(
        self,
        page_size: int | None = None,
        retry: Any = ...,
        timeout: float | None = None,
        *,
        read_time: Any = None,
    ) -> Any: ...

class CollectionReference:
    @blocking("network", asyncio="google.cloud.firestore.AsyncCollectionReference.add")
    def add(
        self, document_data: Any, document_id: Any = None, retry: Any = ..., timeout: Any = None
    ) -> Any: ...
    @blocking("network", asyncio="google.cloud.firestore.AsyncCollectionReference.list_documents")
    def list_documents(
        self, page_size: Any = None, retry: Any = ..., timeout: Any = None, *, read_time: Any = None
    ) -> Any: ...
    @blocking("network", asyncio="google.cloud.firestore.AsyncCollectionReference.get")
    def get(
        self,
        transaction: Any = None,
        retry: Any = ...,
        timeout: Any = None,
        *,
        explain_options: Any = None,
        read_time: Any = None,
    ) -> Any: ...

class Query:
    @blocking("network", asyncio="google.cloud.firestore.AsyncQuery.get")
    def get(
        self,
        transaction: Any = None,
        retry: Any = ...,
        timeout: float | None = None,
        *,
        explain_options: Any = None,
        read_time: Any = None,
    ) -> Any: ...

class CollectionGroup:
    @blocking(
        "network",
        asyncio="google.cloud.firestore_v1.async_query.AsyncCollectionGroup.get_partitions",
        lazy=True,
    )
    def get_partitions(
        self,
        partition_count: Any,
        retry: Any = ...,
        timeout: float | None = None,
        *,
        read_time: Any = None,
    ) -> Any: ...

class WriteBatch:
    @blocking("network", asyncio="google.cloud.firestore.AsyncWriteBatch.commit")
    def commit(self, retry: Any = ..., timeout: float | None = None) -> Any: ...
    @blocking("network")
    def __exit__(self, exc_type: Any, exc_value: Any, traceback: Any) -> Any: ...

class Transaction:
    @blocking("network", asyncio="google.cloud.firestore.AsyncTransaction.get_all")
    def get_all(
        self,
        references: Any,
        retry: Any = ...,
        timeout: float | None = None,
        *,
        read_time: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="google.cloud.firestore.AsyncTransaction.get")
    def get(
        self,
        ref_or_query: Any,
        retry: Any = ...,
        timeout: float | None = None,
        *,
        explain_options: Any = None,
        read_time: Any = None,
    ) -> Any: ...
