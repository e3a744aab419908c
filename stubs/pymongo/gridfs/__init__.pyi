from typing import Any

from mypy_async_validator.markers import blocking

class GridFS:
    @blocking("database", asyncio="gridfs.AsyncGridFS.delete")
    def delete(self, file_id: Any, session: Any = None) -> None: ...
    @blocking("database", asyncio="gridfs.AsyncGridFS.exists")
    def exists(self, document_or_id: Any = None, session: Any = None, **kwargs: Any) -> bool: ...
    @blocking("database", asyncio="gridfs.AsyncGridFS.find_one")
    def find_one(
        self, filter: Any = None, session: Any = None, *args: Any, **kwargs: Any
    ) -> Any: ...
    @blocking("database", asyncio="gridfs.AsyncGridFS.get")
    def get(self, file_id: Any, session: Any = None) -> Any: ...
    @blocking("database", asyncio="gridfs.AsyncGridFS.get_last_version")
    def get_last_version(
        self, filename: str | None = None, session: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocking("database", asyncio="gridfs.AsyncGridFS.get_version")
    def get_version(
        self,
        filename: str | None = None,
        version: int | None = -1,
        session: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("database", asyncio="gridfs.AsyncGridFS.list")
    def list(self, session: Any = None) -> Any: ...
    @blocking("database", asyncio="gridfs.AsyncGridFS.put")
    def put(self, data: Any, **kwargs: Any) -> Any: ...

class GridFSBucket:
    @blocking("database", asyncio="gridfs.AsyncGridFSBucket.delete")
    def delete(self, file_id: Any, session: Any = None) -> None: ...
    @blocking("database", asyncio="gridfs.AsyncGridFSBucket.delete_by_name")
    def delete_by_name(self, filename: str, session: Any = None) -> None: ...
    @blocking("database", asyncio="gridfs.AsyncGridFSBucket.download_to_stream")
    def download_to_stream(self, file_id: Any, destination: Any, session: Any = None) -> None: ...
    @blocking("database", asyncio="gridfs.AsyncGridFSBucket.download_to_stream_by_name")
    def download_to_stream_by_name(
        self, filename: str, destination: Any, revision: int = -1, session: Any = None
    ) -> None: ...
    @blocking("database", asyncio="gridfs.AsyncGridFSBucket.open_download_stream")
    def open_download_stream(self, file_id: Any, session: Any = None) -> Any: ...
    @blocking("database", asyncio="gridfs.AsyncGridFSBucket.open_download_stream_by_name")
    def open_download_stream_by_name(
        self, filename: str, revision: int = -1, session: Any = None
    ) -> Any: ...
    @blocking("database", asyncio="gridfs.AsyncGridFSBucket.rename")
    def rename(self, file_id: Any, new_filename: str, session: Any = None) -> None: ...
    @blocking("database", asyncio="gridfs.AsyncGridFSBucket.rename_by_name")
    def rename_by_name(self, filename: str, new_filename: str, session: Any = None) -> None: ...
    @blocking("database", asyncio="gridfs.AsyncGridFSBucket.upload_from_stream")
    def upload_from_stream(
        self,
        filename: str,
        source: Any,
        chunk_size_bytes: int | None = None,
        metadata: Any = None,
        session: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="gridfs.AsyncGridFSBucket.upload_from_stream_with_id")
    def upload_from_stream_with_id(
        self,
        file_id: Any,
        filename: str,
        source: Any,
        chunk_size_bytes: int | None = None,
        metadata: Any = None,
        session: Any = None,
    ) -> None: ...
