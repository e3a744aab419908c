from typing import Any

from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

@blocking("file")
def cmp(f1: StrOrBytesPath, f2: StrOrBytesPath, shallow: bool | int = True) -> bool: ...
@blocking("file")
def cmpfiles(a: Any, b: Any, common: Any, shallow: bool | int = True) -> Any: ...
