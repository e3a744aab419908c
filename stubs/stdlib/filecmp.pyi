from typing import Any

from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

@blocking("file")
def cmp(f1: StrOrBytesPath, f2: StrOrBytesPath, shallow: bool | int = True) -> bool: ...
@blocking("file")
def cmpfiles(a: Any, b: Any, common: Any, shallow: bool | int = True) -> Any: ...

# The constructor compares nothing, and the attributes that do are not calls.
class dircmp:
    @blocking("filesystem")
    def report(self) -> None: ...
    @blocking("filesystem")
    def report_partial_closure(self) -> None: ...
    @blocking("filesystem")
    def report_full_closure(self) -> None: ...
