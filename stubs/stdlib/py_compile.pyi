from typing import Any

from mypy_async_validator.markers import blocking

@blocking("file")
def compile(
    file: Any,
    cfile: Any = None,
    dfile: Any = None,
    doraise: bool = False,
    optimize: int = -1,
    invalidation_mode: Any = None,
    quiet: int = 0,
) -> Any: ...
