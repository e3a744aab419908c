from typing import Any

from mypy_async_validator.markers import blocking

# Text is sent when enough of it has come together.

class ChatStream:
    @blocking("network", asyncio="slack_sdk.web.async_chat_stream.AsyncChatStream.append")
    def append(
        self, *, markdown_text: str | None = None, chunks: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocking("network", asyncio="slack_sdk.web.async_chat_stream.AsyncChatStream.stop")
    def stop(
        self,
        *,
        markdown_text: str | None = None,
        chunks: Any = None,
        blocks: Any = None,
        metadata: Any = None,
        session_status: str | None = None,
        **kwargs: Any,
    ) -> Any: ...
