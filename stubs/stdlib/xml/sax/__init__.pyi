from os import PathLike
from typing import Any

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory; and so may what an
# `InputSource` stands for.

@blocking("file")
def parse(source: str | PathLike[str], handler: Any, errorHandler: Any = ...) -> None: ...
