from io import IOBase
from typing import IO, Any, overload
from xml.sax.xmlreader import InputSource

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory; and so may what an
# `InputSource` stands for.

@overload
def parse(source: IO | IOBase | InputSource, handler: Any, errorHandler: Any = ...) -> None: ...
@overload
@blocking("file")
def parse(source: Any, handler: Any, errorHandler: Any = ...) -> None: ...
