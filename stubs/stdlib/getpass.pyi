import sys
from typing import Any

from mypy_async_validator.markers import blocking

if sys.version_info >= (3, 14):
    @blocking("input")
    def getpass(
        prompt: str = "Password: ", stream: Any = None, *, echo_char: str | None = None
    ) -> str: ...
else:
    @blocking("input")
    def getpass(prompt: str = "Password: ", stream: Any = None) -> str: ...
