from typing import Any

from mypy_async_validator.markers import blocking

class AssistantStreamManager:
    @blocking(
        "network",
        asyncio="openai.lib.streaming.AsyncAssistantStreamManager",
        anyio="openai.lib.streaming.AsyncAssistantStreamManager",
        trio="openai.lib.streaming.AsyncAssistantStreamManager",
    )
    def __enter__(self) -> Any: ...

class AssistantEventHandler:
    @blocking(
        "network",
        asyncio="openai.lib.streaming.AsyncAssistantEventHandler",
        anyio="openai.lib.streaming.AsyncAssistantEventHandler",
        trio="openai.lib.streaming.AsyncAssistantEventHandler",
    )
    def __next__(self) -> Any: ...
    @blocking(
        "network",
        asyncio="openai.lib.streaming.AsyncAssistantEventHandler.get_final_messages",
        anyio="openai.lib.streaming.AsyncAssistantEventHandler.get_final_messages",
        trio="openai.lib.streaming.AsyncAssistantEventHandler.get_final_messages",
    )
    def get_final_messages(self) -> Any: ...
    @blocking(
        "network",
        asyncio="openai.lib.streaming.AsyncAssistantEventHandler.get_final_run",
        anyio="openai.lib.streaming.AsyncAssistantEventHandler.get_final_run",
        trio="openai.lib.streaming.AsyncAssistantEventHandler.get_final_run",
    )
    def get_final_run(self) -> Any: ...
    @blocking(
        "network",
        asyncio="openai.lib.streaming.AsyncAssistantEventHandler.get_final_run_steps",
        anyio="openai.lib.streaming.AsyncAssistantEventHandler.get_final_run_steps",
        trio="openai.lib.streaming.AsyncAssistantEventHandler.get_final_run_steps",
    )
    def get_final_run_steps(self) -> Any: ...
    @blocking(
        "network",
        asyncio="openai.lib.streaming.AsyncAssistantEventHandler.until_done",
        anyio="openai.lib.streaming.AsyncAssistantEventHandler.until_done",
        trio="openai.lib.streaming.AsyncAssistantEventHandler.until_done",
    )
    def until_done(self) -> None: ...
