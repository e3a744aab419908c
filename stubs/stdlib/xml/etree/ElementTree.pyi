from io import IOBase
from typing import IO, Any, overload

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory.

@overload
def parse(source: IO | IOBase, parser: Any = None) -> Any: ...
@overload
@blocking("file")
def parse(source: Any, parser: Any = None) -> Any: ...
@overload
def iterparse(source: IO | IOBase, events: Any = None, parser: Any = None) -> Any: ...
@overload
@blocking("file")
def iterparse(source: Any, events: None = None) -> Any: ...
@overload
@blocking("file")
def iterparse(source: Any, events: Any, parser: Any = None) -> Any: ...

class ElementTree:
    @overload
    def __init__(self, element: Any = None, file: None | IO | IOBase = None) -> None: ...
    @overload
    @blocking("file")
    def __init__(self, element: Any = None, file: Any = None) -> None: ...
    @overload
    def parse(self, source: IO | IOBase, parser: Any = None) -> Any: ...
    @overload
    @blocking("file")
    def parse(self, source: Any, parser: Any = None) -> Any: ...
    @overload
    def write(
        self,
        file_or_filename: IO | IOBase,
        encoding: str | None = None,
        xml_declaration: bool | None = None,
        default_namespace: str | None = None,
        method: Any = None,
        *,
        short_empty_elements: bool = True,
    ) -> None: ...
    @overload
    @blocking("file")
    def write(
        self,
        file_or_filename: Any,
        encoding: str | None = None,
        xml_declaration: bool | None = None,
        default_namespace: str | None = None,
        method: Any = None,
        *,
        short_empty_elements: bool = True,
    ) -> None: ...
    @overload
    def write_c14n(self, file: IO | IOBase) -> None: ...
    @overload
    @blocking("file")
    def write_c14n(self, file: Any) -> None: ...
