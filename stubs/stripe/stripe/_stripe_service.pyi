from typing import Any

from mypy_async_validator.markers import blocking

# Every service of a client derives from this class, and its methods are requests.

class StripeService:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
