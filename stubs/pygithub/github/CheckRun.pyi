from typing import Any

from mypy_async_validator.markers import blocking

class CheckRun:
    @blocking("network")
    def edit(
        self,
        name: Any = ...,
        head_sha: Any = ...,
        details_url: Any = ...,
        external_id: Any = ...,
        status: Any = ...,
        started_at: Any = ...,
        conclusion: Any = ...,
        completed_at: Any = ...,
        output: Any = ...,
        actions: Any = ...,
    ) -> Any: ...
