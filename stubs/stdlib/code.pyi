import sys
from typing import Any

from mypy_async_validator.markers import blocking

class InteractiveConsole:
    @blocking("input")
    def interact(self, banner: str | None = None, exitmsg: str | None = None) -> None: ...
    @blocking("input")
    def raw_input(self, prompt: str = "") -> str: ...

if sys.version_info >= (3, 13):
    @blocking("input")
    def interact(
        banner: str | None = None,
        readfunc: Any = None,
        local: Any = None,
        exitmsg: str | None = None,
        local_exit: bool = False,
    ) -> None: ...
else:
    @blocking("input")
    def interact(
        banner: str | None = None,
        readfunc: Any = None,
        local: Any = None,
        exitmsg: str | None = None,
    ) -> None: ...
