from typing import Any

from mypy_async_validator.markers import blocking

class ContainerCollection:
    @blocking("network")
    def run(
        self,
        image: Any,
        command: Any = None,
        stdout: bool = True,
        stderr: bool = False,
        remove: bool = False,
        **kwargs: Any,
    ) -> Any: ...
