from typing import Any

from mypy_async_validator.markers import blocking

class Dialog:
    @blocking("input")
    def __init__(self, master: Any = None, cnf: Any = ..., **kw: Any) -> None: ...
