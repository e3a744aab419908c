from os import PathLike
from typing import Any, overload

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory.

@blocking("file")
def parse(source: str | bytes | PathLike[Any], parser: Any = None) -> Any: ...
@overload
@blocking("file")
def iterparse(source: str | bytes | PathLike[Any], events: None = None) -> Any: ...
@overload
@blocking("file")
def iterparse(source: str | bytes | PathLike[Any], events: Any, parser: Any = None) -> Any: ...

class ElementTree:
    @overload
    def __init__(self, element: Any = None, file: None = None) -> None: ...
    @overload
    @blocking("file")
    def __init__(
        self, element: Any = None, file: str | bytes | PathLike[Any] | None = None
    ) -> None: ...
    @blocking("file")
    def parse(self, source: str | bytes | PathLike[Any], parser: Any = None) -> Any: ...
    @blocking("file")
    def write(
        self,
        file_or_filename: str | bytes | PathLike[Any],
        encoding: str | None = None,
        xml_declaration: bool | None = None,
        default_namespace: str | None = None,
        method: Any = None,
        *,
        short_empty_elements: bool = True,
    ) -> None: ...
    @blocking("file")
    def write_c14n(self, file: str | bytes | PathLike[Any]) -> None: ...
