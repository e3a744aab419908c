from typing import Any

from mypy_async_validator.markers import blocking

class NamedUser:
    @blocking("network")
    def get_repo(self, name: str) -> Any: ...
    @blocking("network")
    def has_in_following(self, following: Any) -> Any: ...
    @blocking("network")
    def get_organization_membership(self, org: Any) -> Any: ...
