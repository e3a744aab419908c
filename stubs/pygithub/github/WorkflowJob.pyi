from typing import Any

from mypy_async_validator.markers import blocking

class WorkflowJob:
    @blocking("network")
    def logs_url(self) -> Any: ...
