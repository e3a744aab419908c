from typing import Any

from mypy_async_validator.markers import blocking

class MessageList:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    @blocking("network", asyncio="twilio.rest.api.v2010.account.message.MessageList.create_async")
    def create(
        self,
        to: str,
        status_callback: Any = ...,
        application_sid: Any = ...,
        max_price: Any = ...,
        provide_feedback: Any = ...,
        attempt: Any = ...,
        validity_period: Any = ...,
        force_delivery: Any = ...,
        content_retention: Any = ...,
        address_retention: Any = ...,
        smart_encoded: Any = ...,
        persistent_action: Any = ...,
        traffic_type: Any = ...,
        shorten_urls: Any = ...,
        schedule_type: Any = ...,
        send_at: Any = ...,
        send_as_mms: Any = ...,
        content_variables: Any = ...,
        message_intent: Any = ...,
        risk_check: Any = ...,
        from_: Any = ...,
        fallback_from: Any = ...,
        messaging_service_sid: Any = ...,
        body: Any = ...,
        media_url: Any = ...,
        content_sid: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="twilio.rest.api.v2010.account.message.MessageList.list_async")
    def list(
        self,
        to: Any = ...,
        from_: Any = ...,
        date_sent: Any = ...,
        date_sent_before: Any = ...,
        date_sent_after: Any = ...,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Any: ...
    def get(self, sid: str) -> Any: ...
