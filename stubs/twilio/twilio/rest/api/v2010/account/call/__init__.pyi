from typing import Any

from mypy_async_validator.markers import blocking

class CallList:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    @blocking("network", asyncio="twilio.rest.api.v2010.account.call.CallList.create_async")
    def create(
        self,
        to: str,
        from_: str,
        method: Any = ...,
        fallback_url: Any = ...,
        fallback_method: Any = ...,
        status_callback: Any = ...,
        status_callback_event: Any = ...,
        status_callback_method: Any = ...,
        send_digits: Any = ...,
        timeout: Any = ...,
        record: Any = ...,
        recording_channels: Any = ...,
        recording_status_callback: Any = ...,
        recording_status_callback_method: Any = ...,
        recording_configuration_id: Any = ...,
        sip_auth_username: Any = ...,
        sip_auth_password: Any = ...,
        machine_detection: Any = ...,
        machine_detection_timeout: Any = ...,
        recording_status_callback_event: Any = ...,
        trim: Any = ...,
        caller_id: Any = ...,
        machine_detection_speech_threshold: Any = ...,
        machine_detection_speech_end_threshold: Any = ...,
        machine_detection_silence_timeout: Any = ...,
        async_amd: Any = ...,
        async_amd_status_callback: Any = ...,
        async_amd_status_callback_method: Any = ...,
        passports: Any = ...,
        byoc: Any = ...,
        call_reason: Any = ...,
        call_token: Any = ...,
        recording_track: Any = ...,
        time_limit: Any = ...,
        client_notification_url: Any = ...,
        url: Any = ...,
        twiml: Any = ...,
        application_sid: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="twilio.rest.api.v2010.account.call.CallList.list_async")
    def list(
        self,
        to: Any = ...,
        from_: Any = ...,
        parent_call_sid: Any = ...,
        status: Any = ...,
        start_time: Any = ...,
        start_time_before: Any = ...,
        start_time_after: Any = ...,
        end_time: Any = ...,
        end_time_before: Any = ...,
        end_time_after: Any = ...,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Any: ...
    def get(self, sid: str) -> Any: ...
