from typing import Any

from mypy_async_validator.markers import blocking

@blocking("file")
def run_module(
    mod_name: str, init_globals: Any = None, run_name: str | None = None, alter_sys: bool = False
) -> Any: ...
@blocking("file")
def run_path(path_name: str, init_globals: Any = None, run_name: str | None = None) -> Any: ...
