from typing import Any

from mypy_async_validator.markers import blocking

@blocking("file")
def check(file: Any) -> None: ...
