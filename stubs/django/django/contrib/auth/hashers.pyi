from typing import Any

from mypy_async_validator.markers import blocking

@blocking("cpu")
def make_password(password: str | None, salt: str | None = ..., hasher: Any = ...) -> str: ...
@blocking("cpu", asyncio="django.contrib.auth.hashers.acheck_password")
def check_password(
    password: str | None, encoded: str, setter: Any = ..., preferred: str = ...
) -> bool: ...
