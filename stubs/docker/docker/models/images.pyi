from typing import Any

from mypy_async_validator.markers import blocking

class RegistryData:
    def has_platform(self, platform: Any) -> Any: ...
    @blocking("network")
    def pull(self, platform: str | None = None) -> Any: ...
    @blocking("network")
    def reload(self) -> None: ...
