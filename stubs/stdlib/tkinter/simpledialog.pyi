from typing import Any

from mypy_async_validator.markers import blocking

@blocking("input")
def askfloat(
    title: str | None,
    prompt: str,
    *,
    initialvalue: float | None = ...,
    minvalue: float | None = ...,
    maxvalue: float | None = ...,
    parent: Any = ...,
) -> float | None: ...
@blocking("input")
def askinteger(
    title: str | None,
    prompt: str,
    *,
    initialvalue: int | None = ...,
    minvalue: int | None = ...,
    maxvalue: int | None = ...,
    parent: Any = ...,
) -> int | None: ...
@blocking("input")
def askstring(
    title: str | None,
    prompt: str,
    *,
    initialvalue: str | None = ...,
    show: str | None = ...,
    parent: Any = ...,
) -> str | None: ...

class Dialog:
    @blocking("input")
    def __init__(self, parent: Any, title: str | None = None) -> None: ...

class SimpleDialog:
    @blocking("input")
    def go(self) -> int | None: ...
