from typing import Any

from mypy_async_validator.markers import blocking

# `include` is left out: a loader that is handed in may have the texts at hand.

@blocking("file")
def default_loader(href: Any, parse: Any, encoding: str | None = None) -> Any: ...
