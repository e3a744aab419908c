from typing import Any

from mypy_async_validator.markers import blocking

class Responses:
    @blocking("network", asyncio="mistralai.client.responses.Responses.create_async")
    def create(
        self,
        *,
        model: str,
        input: Any,
        instructions: Any = ...,
        parallel_tool_calls: bool | None = True,
        previous_response_id: Any = ...,
        tools: Any = None,
        tool_choice: Any = None,
        reasoning: Any = ...,
        conversation: Any = ...,
        prompt: Any = ...,
        text: Any = ...,
        stream: bool | None = False,
        max_output_tokens: Any = ...,
        temperature: Any = ...,
        top_p: Any = ...,
        metadata: Any = ...,
        prompt_cache_key: Any = ...,
        max_tool_calls: Any = ...,
        moderation: Any = ...,
        additional_properties: Any = None,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.responses.Responses.count_input_tokens_async")
    def count_input_tokens(
        self,
        *,
        model: str,
        input: Any,
        instructions: Any = ...,
        parallel_tool_calls: bool | None = True,
        previous_response_id: Any = ...,
        tools: Any = None,
        tool_choice: Any = None,
        reasoning: Any = ...,
        conversation: Any = ...,
        prompt: Any = ...,
        text: Any = ...,
        additional_properties: Any = None,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
