from typing import Any

from mypy_async_validator.markers import blocking

class MessageStreamManager:
    @blocking(
        "network",
        asyncio="anthropic.lib.streaming.AsyncMessageStreamManager",
        anyio="anthropic.lib.streaming.AsyncMessageStreamManager",
        trio="anthropic.lib.streaming.AsyncMessageStreamManager",
    )
    def __enter__(self) -> Any: ...

class MessageStream:
    @blocking(
        "network",
        asyncio="anthropic.lib.streaming.AsyncMessageStream",
        anyio="anthropic.lib.streaming.AsyncMessageStream",
        trio="anthropic.lib.streaming.AsyncMessageStream",
    )
    def __next__(self) -> Any: ...
    @blocking(
        "network",
        asyncio="anthropic.lib.streaming.AsyncMessageStream.get_final_message",
        anyio="anthropic.lib.streaming.AsyncMessageStream.get_final_message",
        trio="anthropic.lib.streaming.AsyncMessageStream.get_final_message",
    )
    def get_final_message(self) -> Any: ...
    @blocking(
        "network",
        asyncio="anthropic.lib.streaming.AsyncMessageStream.get_final_text",
        anyio="anthropic.lib.streaming.AsyncMessageStream.get_final_text",
        trio="anthropic.lib.streaming.AsyncMessageStream.get_final_text",
    )
    def get_final_text(self) -> str: ...
    @blocking(
        "network",
        asyncio="anthropic.lib.streaming.AsyncMessageStream.until_done",
        anyio="anthropic.lib.streaming.AsyncMessageStream.until_done",
        trio="anthropic.lib.streaming.AsyncMessageStream.until_done",
    )
    def until_done(self) -> None: ...

class BetaMessageStreamManager:
    @blocking(
        "network",
        asyncio="anthropic.lib.streaming.BetaAsyncMessageStreamManager",
        anyio="anthropic.lib.streaming.BetaAsyncMessageStreamManager",
        trio="anthropic.lib.streaming.BetaAsyncMessageStreamManager",
    )
    def __enter__(self) -> Any: ...

class BetaMessageStream:
    @blocking(
        "network",
        asyncio="anthropic.lib.streaming.BetaAsyncMessageStream",
        anyio="anthropic.lib.streaming.BetaAsyncMessageStream",
        trio="anthropic.lib.streaming.BetaAsyncMessageStream",
    )
    def __next__(self) -> Any: ...
    @blocking(
        "network",
        asyncio="anthropic.lib.streaming.BetaAsyncMessageStream.get_final_message",
        anyio="anthropic.lib.streaming.BetaAsyncMessageStream.get_final_message",
        trio="anthropic.lib.streaming.BetaAsyncMessageStream.get_final_message",
    )
    def get_final_message(self) -> Any: ...
    @blocking(
        "network",
        asyncio="anthropic.lib.streaming.BetaAsyncMessageStream.get_final_text",
        anyio="anthropic.lib.streaming.BetaAsyncMessageStream.get_final_text",
        trio="anthropic.lib.streaming.BetaAsyncMessageStream.get_final_text",
    )
    def get_final_text(self) -> str: ...
    @blocking(
        "network",
        asyncio="anthropic.lib.streaming.BetaAsyncMessageStream.until_done",
        anyio="anthropic.lib.streaming.BetaAsyncMessageStream.until_done",
        trio="anthropic.lib.streaming.BetaAsyncMessageStream.until_done",
    )
    def until_done(self) -> None: ...
