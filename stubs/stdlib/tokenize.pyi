from typing import Any

from _typeshed import FileDescriptorOrPath

from mypy_async_validator.markers import blocking

@blocking("file")
def open(filename: FileDescriptorOrPath) -> Any: ...
