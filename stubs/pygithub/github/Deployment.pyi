from typing import Any

from mypy_async_validator.markers import blocking

class Deployment:
    @blocking("network")
    def get_status(self, id_: int) -> Any: ...
    @blocking("network")
    def create_status(
        self,
        state: str,
        target_url: Any = ...,
        description: Any = ...,
        environment: Any = ...,
        environment_url: Any = ...,
        auto_inactive: Any = ...,
    ) -> Any: ...
