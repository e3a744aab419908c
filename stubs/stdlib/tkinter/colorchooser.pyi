from typing import Any

from mypy_async_validator.markers import blocking

@blocking("input")
def askcolor(
    color: str | bytes | None = None,
    *,
    initialcolor: str = ...,
    parent: Any = ...,
    title: str = ...,
) -> Any: ...
