import cProfile
import profile
from typing import Any, overload

from mypy_async_validator.markers import blocking

# `add` is left out: its arguments may all be profiles in memory.

class Stats:
    @overload
    def __init__(
        self,
        arg: None | profile.Profile | cProfile.Profile = None,
        /,
        *args: Any,
        stream: Any = None,
    ) -> None: ...
    @overload
    @blocking("file")
    def __init__(self, arg: Any = None, /, *args: Any, stream: Any = None) -> None: ...
    @blocking("file")
    def dump_stats(self, filename: Any) -> None: ...
