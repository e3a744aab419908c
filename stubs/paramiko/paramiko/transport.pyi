from typing import Any

from mypy_async_validator.markers import blocking

class ServiceRequestingTransport:
    @blocking("network")
    def auth_password(self, username: str, password: str, fallback: bool = True) -> Any: ...
    @blocking("network")
    def auth_publickey(self, username: str, key: Any) -> Any: ...
