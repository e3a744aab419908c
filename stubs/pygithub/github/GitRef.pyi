from typing import Any

from mypy_async_validator.markers import blocking

class GitRef:
    @blocking("network")
    def delete(self) -> Any: ...
    @blocking("network")
    def edit(self, sha: str, force: Any = ...) -> Any: ...
