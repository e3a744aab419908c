from typing import Any

from mypy_async_validator.markers import blocking

class ChatCompletionStreamManager:
    @blocking(
        "network",
        asyncio="openai.lib.streaming.chat.AsyncChatCompletionStreamManager",
        anyio="openai.lib.streaming.chat.AsyncChatCompletionStreamManager",
        trio="openai.lib.streaming.chat.AsyncChatCompletionStreamManager",
    )
    def __enter__(self) -> Any: ...

class ChatCompletionStream:
    @blocking(
        "network",
        asyncio="openai.lib.streaming.chat.AsyncChatCompletionStream",
        anyio="openai.lib.streaming.chat.AsyncChatCompletionStream",
        trio="openai.lib.streaming.chat.AsyncChatCompletionStream",
    )
    def __next__(self) -> Any: ...
    @blocking(
        "network",
        asyncio="openai.lib.streaming.chat.AsyncChatCompletionStream.get_final_completion",
        anyio="openai.lib.streaming.chat.AsyncChatCompletionStream.get_final_completion",
        trio="openai.lib.streaming.chat.AsyncChatCompletionStream.get_final_completion",
    )
    def get_final_completion(self) -> Any: ...
    @blocking(
        "network",
        asyncio="openai.lib.streaming.chat.AsyncChatCompletionStream.until_done",
        anyio="openai.lib.streaming.chat.AsyncChatCompletionStream.until_done",
        trio="openai.lib.streaming.chat.AsyncChatCompletionStream.until_done",
    )
    def until_done(self) -> Any: ...
