from typing import Any

from mypy_async_validator.markers import blocking

@blocking("file")
def create_archive(
    source: Any,
    target: Any = None,
    interpreter: str | None = None,
    main: str | None = None,
    filter: Any = None,
    compressed: bool = False,
) -> None: ...
@blocking("file")
def get_interpreter(archive: Any) -> str: ...
