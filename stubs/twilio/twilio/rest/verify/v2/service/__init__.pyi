from typing import Any

from mypy_async_validator.markers import blocking

class ServiceList:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    @blocking("network", asyncio="twilio.rest.verify.v2.service.ServiceList.create_async")
    def create(
        self,
        friendly_name: str,
        code_length: Any = ...,
        lookup_enabled: Any = ...,
        skip_sms_to_landlines: Any = ...,
        dtmf_input_required: Any = ...,
        tts_name: Any = ...,
        psd2_enabled: Any = ...,
        do_not_share_warning_enabled: Any = ...,
        custom_code_enabled: Any = ...,
        push_include_date: Any = ...,
        push_apn_credential_sid: Any = ...,
        push_fcm_credential_sid: Any = ...,
        totp_issuer: Any = ...,
        totp_time_step: Any = ...,
        totp_code_length: Any = ...,
        totp_skew: Any = ...,
        default_template_sid: Any = ...,
        whatsapp_msg_service_sid: Any = ...,
        whatsapp_from: Any = ...,
        passkeys_relying_party_id: Any = ...,
        passkeys_relying_party_name: Any = ...,
        passkeys_relying_party_origins: Any = ...,
        passkeys_authenticator_attachment: Any = ...,
        passkeys_discoverable_credentials: Any = ...,
        passkeys_user_verification: Any = ...,
        verify_event_subscription_enabled: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="twilio.rest.verify.v2.service.ServiceList.list_async")
    def list(self, limit: int | None = None, page_size: int | None = None) -> Any: ...
    def get(self, sid: str) -> Any: ...
