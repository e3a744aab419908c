from typing import Any

from mypy_async_validator.markers import blocking

class Cmd:
    @blocking("input")
    def cmdloop(self, intro: Any = None) -> None: ...
