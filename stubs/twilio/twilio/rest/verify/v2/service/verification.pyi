from typing import Any

from mypy_async_validator.markers import blocking

class VerificationList:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    @blocking(
        "network",
        asyncio="twilio.rest.verify.v2.service.verification.VerificationList.create_async",
    )
    def create(
        self,
        to: str,
        channel: str,
        custom_friendly_name: Any = ...,
        custom_message: Any = ...,
        send_digits: Any = ...,
        locale: Any = ...,
        custom_code: Any = ...,
        amount: Any = ...,
        payee: Any = ...,
        rate_limits: Any = ...,
        channel_configuration: Any = ...,
        app_hash: Any = ...,
        template_sid: Any = ...,
        template_custom_substitutions: Any = ...,
        templates: Any = ...,
        device_ip: Any = ...,
        enable_sna_client_token: Any = ...,
        risk_check: Any = ...,
        tags: Any = ...,
    ) -> Any: ...
    def get(self, sid: str) -> Any: ...
