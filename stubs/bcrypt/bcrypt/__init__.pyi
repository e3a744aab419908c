from typing import Any

from mypy_async_validator.markers import blocking

# `gensalt` asks the system for sixteen random bytes.

@blocking("cpu")
def hashpw(password: Any, salt: Any) -> Any: ...
@blocking("cpu")
def checkpw(password: Any, hashed_password: Any) -> Any: ...
@blocking("cpu")
def kdf(
    password: Any, salt: Any, desired_key_bytes: Any, rounds: Any, ignore_few_rounds: Any = False
) -> Any: ...
