from typing import Any

from mypy_async_validator.markers import blocking

class Conversations:
    @blocking("network", asyncio="mistralai.client.conversations.Conversations.start_async")
    def start(
        self,
        *,
        inputs: Any,
        store: Any = ...,
        handoff_execution: Any = ...,
        instructions: Any = ...,
        tools: Any = ...,
        completion_args: Any = ...,
        guardrails: Any = ...,
        name: Any = ...,
        description: Any = ...,
        metadata: Any = ...,
        agent_id: Any = ...,
        agent_version: Any = ...,
        model: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.conversations.Conversations.list_async")
    def list(
        self,
        *,
        page: int | None = 0,
        page_size: int | None = 100,
        metadata: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.conversations.Conversations.get_async")
    def get(
        self,
        *,
        conversation_id: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.conversations.Conversations.delete_async")
    def delete(
        self,
        *,
        conversation_id: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.conversations.Conversations.append_async")
    def append(
        self,
        *,
        conversation_id: str,
        inputs: Any = None,
        store: bool | None = True,
        handoff_execution: Any = "server",
        completion_args: Any = None,
        tool_confirmations: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.conversations.Conversations.get_history_async")
    def get_history(
        self,
        *,
        conversation_id: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.conversations.Conversations.get_messages_async")
    def get_messages(
        self,
        *,
        conversation_id: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.conversations.Conversations.restart_async")
    def restart(
        self,
        *,
        conversation_id: str,
        from_entry_id: str,
        inputs: Any = None,
        store: bool | None = True,
        handoff_execution: Any = "server",
        completion_args: Any = None,
        guardrails: Any = ...,
        metadata: Any = ...,
        agent_version: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.conversations.Conversations.start_stream_async")
    def start_stream(
        self,
        *,
        inputs: Any,
        store: Any = ...,
        handoff_execution: Any = ...,
        instructions: Any = ...,
        tools: Any = ...,
        completion_args: Any = ...,
        guardrails: Any = ...,
        name: Any = ...,
        description: Any = ...,
        metadata: Any = ...,
        agent_id: Any = ...,
        agent_version: Any = ...,
        model: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.conversations.Conversations.append_stream_async")
    def append_stream(
        self,
        *,
        conversation_id: str,
        inputs: Any = None,
        store: bool | None = True,
        handoff_execution: Any = "server",
        completion_args: Any = None,
        tool_confirmations: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking(
        "network", asyncio="mistralai.client.conversations.Conversations.restart_stream_async"
    )
    def restart_stream(
        self,
        *,
        conversation_id: str,
        from_entry_id: str,
        inputs: Any = None,
        store: bool | None = True,
        handoff_execution: Any = "server",
        completion_args: Any = None,
        guardrails: Any = ...,
        metadata: Any = ...,
        agent_version: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
