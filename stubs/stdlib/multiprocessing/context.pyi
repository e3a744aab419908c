from typing import Any

from mypy_async_validator.markers import blocking

# The functions of `multiprocessing` are methods of its default context.

class BaseContext:
    @blocking("process")
    def Manager(self) -> Any: ...
    @blocking("process")
    def Pool(
        self,
        processes: int | None = None,
        initializer: Any = None,
        initargs: Any = ...,
        maxtasksperchild: int | None = None,
    ) -> Any: ...
