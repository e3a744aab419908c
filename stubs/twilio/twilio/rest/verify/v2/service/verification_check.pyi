from typing import Any

from mypy_async_validator.markers import blocking

class VerificationCheckList:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    @blocking(
        "network",
        asyncio="twilio.rest.verify.v2.service.verification_check.VerificationCheckList.create_async",
    )
    def create(
        self,
        code: Any = ...,
        to: Any = ...,
        verification_sid: Any = ...,
        amount: Any = ...,
        payee: Any = ...,
        sna_client_token: Any = ...,
    ) -> Any: ...
