from typing import Any

from mypy_async_validator.markers import blocking

class MessageList:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    @blocking(
        "network",
        asyncio="twilio.rest.conversations.v1.conversation.message.MessageList.create_async",
    )
    def create(
        self,
        x_twilio_webhook_enabled: Any = ...,
        author: Any = ...,
        body: Any = ...,
        date_created: Any = ...,
        date_updated: Any = ...,
        attributes: Any = ...,
        media_sid: Any = ...,
        content_sid: Any = ...,
        content_variables: Any = ...,
        subject: Any = ...,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="twilio.rest.conversations.v1.conversation.message.MessageList.list_async",
    )
    def list(
        self, order: Any = ..., limit: int | None = None, page_size: int | None = None
    ) -> Any: ...
    def get(self, sid: str) -> Any: ...
