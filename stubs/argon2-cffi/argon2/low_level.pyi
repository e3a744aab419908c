from typing import Any

from mypy_async_validator.markers import blocking

@blocking("cpu")
def hash_secret(
    secret: Any,
    salt: Any,
    time_cost: Any,
    memory_cost: Any,
    parallelism: Any,
    hash_len: Any,
    type: Any,
    version: Any = 19,
) -> Any: ...
@blocking("cpu")
def hash_secret_raw(
    secret: Any,
    salt: Any,
    time_cost: Any,
    memory_cost: Any,
    parallelism: Any,
    hash_len: Any,
    type: Any,
    version: Any = 19,
) -> Any: ...
@blocking("cpu")
def verify_secret(hash: Any, secret: Any, type: Any) -> Any: ...
