from typing import Any

from mypy_async_validator.markers import blocking

class ChangeStream:
    @blocking("database", asyncio="pymongo.asynchronous.change_stream.AsyncChangeStream")
    def __next__(self) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.change_stream.AsyncChangeStream.next")
    def next(self) -> Any: ...
    @blocking("database", asyncio="pymongo.asynchronous.change_stream.AsyncChangeStream.try_next")
    def try_next(self) -> Any: ...
