from typing import Any

from mypy_async_validator.markers import blocking

@blocking("file")
def addsitedir(sitedir: str, known_paths: Any = None) -> None: ...
