from typing import Any

from mypy_async_validator.markers import blocking

class Workflow:
    @blocking("network")
    def create_dispatch(
        self, ref: Any, inputs: Any = ..., throw: bool = False, return_run_details: bool = False
    ) -> Any: ...
    @blocking("network")
    def disable(self) -> Any: ...
    @blocking("network")
    def enable(self) -> Any: ...
