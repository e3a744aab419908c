from typing import Any

from mypy_async_validator.markers import blocking

class IncomingPhoneNumberList:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    @blocking(
        "network",
        asyncio="twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberList.create_async",
    )
    def create(
        self,
        api_version: Any = ...,
        friendly_name: Any = ...,
        sms_application_sid: Any = ...,
        sms_fallback_method: Any = ...,
        sms_fallback_url: Any = ...,
        sms_method: Any = ...,
        sms_url: Any = ...,
        status_callback: Any = ...,
        status_callback_method: Any = ...,
        voice_application_sid: Any = ...,
        voice_caller_id_lookup: Any = ...,
        voice_fallback_method: Any = ...,
        voice_fallback_url: Any = ...,
        voice_method: Any = ...,
        voice_url: Any = ...,
        emergency_status: Any = ...,
        emergency_address_sid: Any = ...,
        trunk_sid: Any = ...,
        identity_sid: Any = ...,
        address_sid: Any = ...,
        voice_receive_mode: Any = ...,
        bundle_sid: Any = ...,
        phone_number: Any = ...,
        area_code: Any = ...,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="twilio.rest.api.v2010.account.incoming_phone_number.IncomingPhoneNumberList.list_async",
    )
    def list(
        self,
        beta: Any = ...,
        friendly_name: Any = ...,
        phone_number: Any = ...,
        origin: Any = ...,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Any: ...
    def get(self, sid: str) -> Any: ...
