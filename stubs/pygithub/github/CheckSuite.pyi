from typing import Any

from mypy_async_validator.markers import blocking

class CheckSuite:
    @blocking("network")
    def rerequest(self) -> Any: ...
