from typing import Any

from mypy_async_validator.markers import blocking

@blocking("input")
def asksaveasfilename(
    *,
    confirmoverwrite: bool | None = True,
    defaultextension: str | None = "",
    filetypes: Any = ...,
    initialdir: Any = ...,
    initialfile: Any = ...,
    parent: Any = ...,
    title: str | None = ...,
    typevariable: Any = ...,
) -> str: ...
@blocking("input")
def askopenfilename(
    *,
    defaultextension: str | None = "",
    filetypes: Any = ...,
    initialdir: Any = ...,
    initialfile: Any = ...,
    parent: Any = ...,
    title: str | None = ...,
    typevariable: Any = ...,
) -> str: ...
@blocking("input")
def askopenfilenames(
    *,
    defaultextension: str | None = "",
    filetypes: Any = ...,
    initialdir: Any = ...,
    initialfile: Any = ...,
    parent: Any = ...,
    title: str | None = ...,
    typevariable: Any = ...,
) -> Any: ...
@blocking("input")
def askdirectory(
    *,
    initialdir: Any = ...,
    mustexist: bool | None = False,
    parent: Any = ...,
    title: str | None = ...,
) -> str: ...
@blocking("input")
def asksaveasfile(
    mode: str = "w",
    *,
    confirmoverwrite: bool | None = True,
    defaultextension: str | None = "",
    filetypes: Any = ...,
    initialdir: Any = ...,
    initialfile: Any = ...,
    parent: Any = ...,
    title: str | None = ...,
    typevariable: Any = ...,
) -> Any: ...
@blocking("input")
def askopenfile(
    mode: str = "r",
    *,
    defaultextension: str | None = "",
    filetypes: Any = ...,
    initialdir: Any = ...,
    initialfile: Any = ...,
    parent: Any = ...,
    title: str | None = ...,
    typevariable: Any = ...,
) -> Any: ...
@blocking("input")
def askopenfiles(
    mode: str = "r",
    *,
    defaultextension: str | None = "",
    filetypes: Any = ...,
    initialdir: Any = ...,
    initialfile: Any = ...,
    parent: Any = ...,
    title: str | None = ...,
    typevariable: Any = ...,
) -> Any: ...

class FileDialog:
    @blocking("input")
    def go(
        self, dir_or_file: Any = ".", pattern: Any = "*", default: Any = "", key: Any = None
    ) -> Any: ...
