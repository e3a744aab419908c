from typing import Any

from mypy_async_validator.markers import blocking

class Sessions:
    @blocking(
        "network",
        asyncio="openai.resources.beta.agents.sessions.AsyncSessions",
        anyio="openai.resources.beta.agents.sessions.AsyncSessions",
        trio="openai.resources.beta.agents.sessions.AsyncSessions",
    )
    def __getattr__(self, name: str) -> Any: ...
    def stream(
        self,
        session_id: str,
        *,
        input: Any,
        output_type: Any = None,
        tool_handlers: Any = None,
        on_tool_error: Any = None,
        idempotency_key: Any = ...,
        extra_headers: Any = None,
        timeout: Any = ...,
    ) -> Any: ...

class Artifacts:
    @blocking(
        "network",
        asyncio="openai.resources.beta.agents.sessions.AsyncArtifacts",
        anyio="openai.resources.beta.agents.sessions.AsyncArtifacts",
        trio="openai.resources.beta.agents.sessions.AsyncArtifacts",
    )
    def __getattr__(self, name: str) -> Any: ...
    def for_result(self, result: Any) -> Any: ...
