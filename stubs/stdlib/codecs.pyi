from typing import Any

from mypy_async_validator.markers import blocking

@blocking("file", anyio="anyio.open_file", trio="trio.open_file")
def open(
    filename: str,
    mode: str = "r",
    encoding: str | None = None,
    errors: str = "strict",
    buffering: int = -1,
) -> Any: ...
