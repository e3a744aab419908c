from typing import Any

from mypy_async_validator.markers import blocking

@blocking("input")
def showinfo(
    title: str | None = None,
    message: str | None = None,
    *,
    detail: str = ...,
    icon: Any = ...,
    default: Any = "ok",
    parent: Any = ...,
) -> str: ...
@blocking("input")
def showwarning(
    title: str | None = None,
    message: str | None = None,
    *,
    detail: str = ...,
    icon: Any = ...,
    default: Any = "ok",
    parent: Any = ...,
) -> str: ...
@blocking("input")
def showerror(
    title: str | None = None,
    message: str | None = None,
    *,
    detail: str = ...,
    icon: Any = ...,
    default: Any = "ok",
    parent: Any = ...,
) -> str: ...
@blocking("input")
def askquestion(
    title: str | None = None,
    message: str | None = None,
    *,
    detail: str = ...,
    icon: Any = ...,
    default: Any = ...,
    parent: Any = ...,
) -> str: ...
@blocking("input")
def askokcancel(
    title: str | None = None,
    message: str | None = None,
    *,
    detail: str = ...,
    icon: Any = ...,
    default: Any = ...,
    parent: Any = ...,
) -> bool: ...
@blocking("input")
def askyesno(
    title: str | None = None,
    message: str | None = None,
    *,
    detail: str = ...,
    icon: Any = ...,
    default: Any = ...,
    parent: Any = ...,
) -> bool: ...
@blocking("input")
def askyesnocancel(
    title: str | None = None,
    message: str | None = None,
    *,
    detail: str = ...,
    icon: Any = ...,
    default: Any = ...,
    parent: Any = ...,
) -> bool | None: ...
@blocking("input")
def askretrycancel(
    title: str | None = None,
    message: str | None = None,
    *,
    detail: str = ...,
    icon: Any = ...,
    default: Any = ...,
    parent: Any = ...,
) -> bool: ...
