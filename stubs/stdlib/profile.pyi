from typing import Any

from mypy_async_validator.markers import blocking

class Profile:
    @blocking("file")
    def dump_stats(self, file: Any) -> None: ...
