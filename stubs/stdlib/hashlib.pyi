from typing import Any

from mypy_async_validator.markers import blocking

@blocking("cpu")
def pbkdf2_hmac(
    hash_name: str, password: Any, salt: Any, iterations: int, dklen: int | None = None
) -> bytes: ...
@blocking("cpu")
def scrypt(
    password: Any, *, salt: Any, n: int, r: int, p: int, maxmem: int = 0, dklen: int = 64
) -> bytes: ...
