from typing import Any, overload

from mypy_async_validator.markers import blocking

class Threads:
    @blocking(
        "network",
        asyncio="openai.resources.beta.threads.AsyncThreads",
        anyio="openai.resources.beta.threads.AsyncThreads",
        trio="openai.resources.beta.threads.AsyncThreads",
    )
    def __getattr__(self, name: str) -> Any: ...
    @overload
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: Any = ...,
        max_completion_tokens: Any = ...,
        max_prompt_tokens: Any = ...,
        metadata: Any = ...,
        model: Any = ...,
        parallel_tool_calls: Any = ...,
        response_format: Any = ...,
        temperature: Any = ...,
        thread: Any = ...,
        tool_choice: Any = ...,
        tool_resources: Any = ...,
        tools: Any = ...,
        top_p: Any = ...,
        truncation_strategy: Any = ...,
        extra_headers: Any = None,
        extra_query: Any = None,
        extra_body: Any = None,
        timeout: Any = ...,
    ) -> Any: ...
    @overload
    def create_and_run_stream(
        self,
        *,
        assistant_id: str,
        instructions: Any = ...,
        max_completion_tokens: Any = ...,
        max_prompt_tokens: Any = ...,
        metadata: Any = ...,
        model: Any = ...,
        parallel_tool_calls: Any = ...,
        response_format: Any = ...,
        temperature: Any = ...,
        thread: Any = ...,
        tool_choice: Any = ...,
        tool_resources: Any = ...,
        tools: Any = ...,
        top_p: Any = ...,
        truncation_strategy: Any = ...,
        event_handler: Any,
        extra_headers: Any = None,
        extra_query: Any = None,
        extra_body: Any = None,
        timeout: Any = ...,
    ) -> Any: ...
