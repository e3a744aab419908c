from typing import Any

from mypy_async_validator.markers import blocking

class ServiceList:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    @blocking("network", asyncio="twilio.rest.messaging.v1.service.ServiceList.create_async")
    def create(
        self,
        friendly_name: str,
        inbound_request_url: Any = ...,
        inbound_method: Any = ...,
        fallback_url: Any = ...,
        fallback_method: Any = ...,
        status_callback: Any = ...,
        sticky_sender: Any = ...,
        mms_converter: Any = ...,
        smart_encoding: Any = ...,
        scan_message_content: Any = ...,
        fallback_to_long_code: Any = ...,
        area_code_geomatch: Any = ...,
        validity_period: Any = ...,
        synchronous_validation: Any = ...,
        usecase: Any = ...,
        use_inbound_webhook_on_number: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="twilio.rest.messaging.v1.service.ServiceList.list_async")
    def list(self, limit: int | None = None, page_size: int | None = None) -> Any: ...
    def get(self, sid: str) -> Any: ...
