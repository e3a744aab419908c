from io import IOBase
from typing import IO, Any, overload
from xml.sax.xmlreader import InputSource

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory; and so may what an
# `InputSource` stands for.

class ExpatParser:
    @overload
    def parse(self, source: IO | IOBase | InputSource) -> None: ...
    @overload
    @blocking("file")
    def parse(self, source: Any) -> None: ...
