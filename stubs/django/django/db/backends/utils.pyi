from typing import Any

from mypy_async_validator.markers import blocking

class CursorWrapper:
    @blocking("database")
    def callproc(self, procname: str, params: Any = None, kparams: Any = None) -> Any: ...
    @blocking("database")
    def execute(self, sql: Any, params: Any = None) -> Any: ...
    @blocking("database")
    def executemany(self, sql: Any, param_list: Any) -> Any: ...
