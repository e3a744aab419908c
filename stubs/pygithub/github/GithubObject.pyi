from typing import Any

from mypy_async_validator.markers import blocking

class CompletableGithubObject:
    @blocking("network")
    def complete(self) -> Any: ...
    @blocking("network")
    def update(self, additional_headers: Any = None, parameters: Any = None) -> Any: ...

class CompletableGithubObjectWithPaginatedProperty:
    @blocking("network")
    def update(self, additional_headers: Any = None, parameters: Any = None) -> Any: ...
