from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

class Profile:
    @blocking("file")
    def dump_stats(self, file: StrOrBytesPath) -> None: ...
