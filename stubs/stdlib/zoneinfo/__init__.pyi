from typing import Any

from mypy_async_validator.markers import blocking

# `ZoneInfo` reads the file of a zone once, and then answers from what it kept.

@blocking("filesystem")
def available_timezones() -> Any: ...

class ZoneInfo:
    @blocking("file")
    @classmethod
    def no_cache(cls, key: str) -> Any: ...
