from typing import Any

from mypy_async_validator.markers import blocking

class ParticipantList:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    @blocking(
        "network",
        asyncio="twilio.rest.conversations.v1.conversation.participant.ParticipantList.create_async",
    )
    def create(
        self,
        x_twilio_webhook_enabled: Any = ...,
        identity: Any = ...,
        messaging_binding_address: Any = ...,
        messaging_binding_proxy_address: Any = ...,
        date_created: Any = ...,
        date_updated: Any = ...,
        attributes: Any = ...,
        messaging_binding_projected_address: Any = ...,
        role_sid: Any = ...,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="twilio.rest.conversations.v1.conversation.participant.ParticipantList.list_async",
    )
    def list(self, limit: int | None = None, page_size: int | None = None) -> Any: ...
    def get(self, sid: str) -> Any: ...
