from os import PathLike
from typing import Any, overload

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory. A name may be that of a file,
# or an address that is fetched.

@blocking("file")
def parse(source: str | bytes | PathLike[Any], parser: Any = None, base_url: Any = None) -> Any: ...
@overload
def ElementTree(element: Any = None, file: None = None, parser: Any = None) -> Any: ...
@overload
@blocking("file")
def ElementTree(
    element: Any = None, file: str | bytes | PathLike[Any] | None = None, parser: Any = None
) -> Any: ...

class _ElementTree:
    @blocking("file")
    def parse(
        self, source: str | bytes | PathLike[Any], parser: Any = None, base_url: Any = None
    ) -> Any: ...
    @blocking("file")
    def write(
        self,
        file: str | bytes | PathLike[Any],
        encoding: Any = None,
        method: Any = "xml",
        pretty_print: bool = False,
        xml_declaration: Any = None,
        with_tail: Any = True,
        standalone: Any = None,
        compression: int = 0,
        exclusive: bool = False,
        with_comments: bool = True,
        inclusive_ns_prefixes: Any = None,
    ) -> None: ...
    @blocking("file")
    def write_c14n(
        self,
        file: str | bytes | PathLike[Any],
        with_comments: bool = True,
        compression: int = 0,
        inclusive_ns_prefixes: Any = None,
    ) -> None: ...

class XMLSchema:
    @overload
    def __init__(self, etree: Any = None, file: None = None) -> None: ...
    @overload
    @blocking("file")
    def __init__(
        self, etree: Any = None, file: str | bytes | PathLike[Any] | None = None
    ) -> None: ...

class DTD:
    @blocking("file")
    def __init__(self, file: str | bytes | PathLike[Any], *, external_id: Any = None) -> None: ...
