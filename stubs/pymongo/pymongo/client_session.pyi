from typing import Any

from mypy_async_validator.markers import blocking

class ClientSession:
    @blocking(
        "database",
        asyncio="pymongo.asynchronous.client_session.AsyncClientSession.with_transaction",
    )
    def with_transaction(
        self,
        callback: Any,
        read_concern: Any = None,
        write_concern: Any = None,
        read_preference: Any = None,
        max_commit_time_ms: int | None = None,
    ) -> Any: ...
    @blocking(
        "database",
        asyncio="pymongo.asynchronous.client_session.AsyncClientSession.commit_transaction",
    )
    def commit_transaction(self) -> None: ...
    @blocking(
        "database",
        asyncio="pymongo.asynchronous.client_session.AsyncClientSession.abort_transaction",
    )
    def abort_transaction(self) -> None: ...
