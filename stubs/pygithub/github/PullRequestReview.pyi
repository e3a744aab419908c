from typing import Any

from mypy_async_validator.markers import blocking

class PullRequestReview:
    @blocking("network")
    def dismiss(self, message: str) -> Any: ...
    @blocking("network")
    def delete(self) -> Any: ...
    @blocking("network")
    def edit(self, body: str) -> Any: ...
