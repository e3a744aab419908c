from typing import Any, overload

from mypy_async_validator.markers import blocking

class CDLL:
    @overload
    def __init__(
        self,
        name: None,
        mode: int = ...,
        handle: int | None = None,
        use_errno: bool = False,
        use_last_error: bool = False,
        winmode: int | None = None,
    ) -> None: ...  # the program itself, loaded long since
    @overload
    @blocking("file")
    def __init__(
        self,
        name: Any,
        mode: int = ...,
        handle: int | None = None,
        use_errno: bool = False,
        use_last_error: bool = False,
        winmode: int | None = None,
    ) -> None: ...

class LibraryLoader:
    @blocking("file")
    def LoadLibrary(self, name: str) -> Any: ...
