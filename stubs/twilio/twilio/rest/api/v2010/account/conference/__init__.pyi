from typing import Any

from mypy_async_validator.markers import blocking

class ConferenceList:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    @blocking(
        "network", asyncio="twilio.rest.api.v2010.account.conference.ConferenceList.list_async"
    )
    def list(
        self,
        date_created: Any = ...,
        date_created_before: Any = ...,
        date_created_after: Any = ...,
        date_updated: Any = ...,
        date_updated_before: Any = ...,
        date_updated_after: Any = ...,
        friendly_name: Any = ...,
        status: Any = ...,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Any: ...
    def get(self, sid: str) -> Any: ...
