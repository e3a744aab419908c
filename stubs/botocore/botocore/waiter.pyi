from typing import Any

from mypy_async_validator.markers import blocking

class Waiter:
    # Stands for `wait`, which the waiters of the services override.
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
