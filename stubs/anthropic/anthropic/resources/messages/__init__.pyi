from typing import Any

from mypy_async_validator.markers import blocking

class Messages:
    @blocking(
        "network",
        asyncio="anthropic.resources.messages.AsyncMessages.count_tokens",
        anyio="anthropic.resources.messages.AsyncMessages.count_tokens",
        trio="anthropic.resources.messages.AsyncMessages.count_tokens",
    )
    def count_tokens(
        self,
        *,
        messages: Any,
        model: Any,
        cache_control: Any = ...,
        output_config: Any = ...,
        output_format: Any = ...,
        speed: Any = ...,
        system: Any = ...,
        thinking: Any = ...,
        tool_choice: Any = ...,
        tools: Any = ...,
        user_profile_id: Any = ...,
        workspace_id: Any = ...,
        extra_headers: Any = None,
        extra_query: Any = None,
        extra_body: Any = None,
        timeout: Any = ...,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="anthropic.resources.messages.AsyncMessages.create",
        anyio="anthropic.resources.messages.AsyncMessages.create",
        trio="anthropic.resources.messages.AsyncMessages.create",
    )
    def create(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="anthropic.resources.messages.AsyncMessages.parse",
        anyio="anthropic.resources.messages.AsyncMessages.parse",
        trio="anthropic.resources.messages.AsyncMessages.parse",
    )
    def parse(
        self,
        *,
        max_tokens: int,
        messages: Any,
        model: Any,
        diagnostics: Any = ...,
        metadata: Any = ...,
        output_config: Any = ...,
        output_format: Any = ...,
        service_tier: Any = ...,
        speed: Any = ...,
        stop_sequences: Any = ...,
        system: Any = ...,
        thinking: Any = ...,
        tool_choice: Any = ...,
        tools: Any = ...,
        extra_headers: Any = None,
        extra_query: Any = None,
        extra_body: Any = None,
        timeout: Any = ...,
    ) -> Any: ...
    # The request is sent when what this returns is entered.
    def stream(
        self,
        *,
        max_tokens: int,
        messages: Any,
        model: Any,
        cache_control: Any = ...,
        diagnostics: Any = ...,
        inference_geo: Any = ...,
        metadata: Any = ...,
        output_config: Any = ...,
        output_format: Any = ...,
        container: Any = ...,
        service_tier: Any = ...,
        speed: Any = ...,
        stop_sequences: Any = ...,
        system: Any = ...,
        thinking: Any = ...,
        tool_choice: Any = ...,
        tools: Any = ...,
        user_profile_id: Any = ...,
        workspace_id: Any = ...,
        extra_headers: Any = None,
        extra_query: Any = None,
        extra_body: Any = None,
        timeout: Any = ...,
    ) -> Any: ...
