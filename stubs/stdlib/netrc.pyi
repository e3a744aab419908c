from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

class netrc:
    @blocking("file")
    def __init__(self, file: StrOrBytesPath | None = None) -> None: ...
