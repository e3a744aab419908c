from typing import Any

from mypy_async_validator.markers import blocking

class Artifact:
    @blocking("network")
    def delete(self) -> Any: ...
