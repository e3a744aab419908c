from typing import Any

from mypy_async_validator.markers import blocking

class PasswordHasher:
    @blocking("cpu")
    def hash(self, password: Any, *, salt: Any = None) -> Any: ...
    @blocking("cpu")
    def verify(self, hash: Any, password: Any) -> Any: ...
