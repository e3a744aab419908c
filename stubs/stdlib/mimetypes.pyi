from typing import Any

from _typeshed import StrPath

from mypy_async_validator.markers import blocking

# `guess_type` and its kin read the tables of the system once.

@blocking("file")
def init(files: Any = None) -> None: ...
@blocking("file")
def read_mime_types(file: StrPath) -> Any: ...

class MimeTypes:
    @blocking("file")
    def read(self, filename: StrPath, strict: bool = True) -> None: ...
