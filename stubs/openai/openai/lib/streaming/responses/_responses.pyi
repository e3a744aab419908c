from typing import Any

from mypy_async_validator.markers import blocking

class ResponseStreamManager:
    @blocking(
        "network",
        asyncio="openai.lib.streaming.responses.AsyncResponseStreamManager",
        anyio="openai.lib.streaming.responses.AsyncResponseStreamManager",
        trio="openai.lib.streaming.responses.AsyncResponseStreamManager",
    )
    def __enter__(self) -> Any: ...

class ResponseStream:
    @blocking(
        "network",
        asyncio="openai.lib.streaming.responses.AsyncResponseStream",
        anyio="openai.lib.streaming.responses.AsyncResponseStream",
        trio="openai.lib.streaming.responses.AsyncResponseStream",
    )
    def __next__(self) -> Any: ...
    @blocking(
        "network",
        asyncio="openai.lib.streaming.responses.AsyncResponseStream.get_final_response",
        anyio="openai.lib.streaming.responses.AsyncResponseStream.get_final_response",
        trio="openai.lib.streaming.responses.AsyncResponseStream.get_final_response",
    )
    def get_final_response(self) -> Any: ...
    @blocking(
        "network",
        asyncio="openai.lib.streaming.responses.AsyncResponseStream.until_done",
        anyio="openai.lib.streaming.responses.AsyncResponseStream.until_done",
        trio="openai.lib.streaming.responses.AsyncResponseStream.until_done",
    )
    def until_done(self) -> Any: ...
