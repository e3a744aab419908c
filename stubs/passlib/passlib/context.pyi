from typing import Any

from mypy_async_validator.markers import blocking

class CryptContext:
    @blocking("cpu")
    def hash(self, secret: Any, scheme: Any = None, category: Any = None, **kwds: Any) -> str: ...
    @blocking("cpu")
    def encrypt(self, *args: Any, **kwds: Any) -> str: ...
    @blocking("cpu")
    def verify(
        self, secret: Any, hash: Any, scheme: Any = None, category: Any = None, **kwds: Any
    ) -> bool: ...
    @blocking("cpu")
    def verify_and_update(
        self, secret: Any, hash: Any, scheme: Any = None, category: Any = None, **kwds: Any
    ) -> Any: ...
    @blocking("cpu")
    def dummy_verify(self, elapsed: int = 0) -> bool: ...
