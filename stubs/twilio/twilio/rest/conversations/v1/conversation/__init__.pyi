from typing import Any

from mypy_async_validator.markers import blocking

class ConversationList:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    @blocking(
        "network", asyncio="twilio.rest.conversations.v1.conversation.ConversationList.create_async"
    )
    def create(
        self,
        x_twilio_webhook_enabled: Any = ...,
        friendly_name: Any = ...,
        unique_name: Any = ...,
        date_created: Any = ...,
        date_updated: Any = ...,
        messaging_service_sid: Any = ...,
        attributes: Any = ...,
        state: Any = ...,
        timers_inactive: Any = ...,
        timers_closed: Any = ...,
        bindings_email_address: Any = ...,
        bindings_email_name: Any = ...,
    ) -> Any: ...
    @blocking(
        "network", asyncio="twilio.rest.conversations.v1.conversation.ConversationList.list_async"
    )
    def list(
        self,
        start_date: Any = ...,
        end_date: Any = ...,
        state: Any = ...,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Any: ...
    def get(self, sid: str) -> Any: ...
