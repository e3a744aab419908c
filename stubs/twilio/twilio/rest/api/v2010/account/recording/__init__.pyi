from typing import Any

from mypy_async_validator.markers import blocking

class RecordingList:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    @blocking("network", asyncio="twilio.rest.api.v2010.account.recording.RecordingList.list_async")
    def list(
        self,
        date_created: Any = ...,
        date_created_before: Any = ...,
        date_created_after: Any = ...,
        call_sid: Any = ...,
        conference_sid: Any = ...,
        include_soft_deleted: Any = ...,
        limit: int | None = None,
        page_size: int | None = None,
    ) -> Any: ...
    def get(self, sid: str) -> Any: ...
