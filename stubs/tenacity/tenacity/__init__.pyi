from typing import Any

from mypy_async_validator.markers import blocking

# `retry` looks at the function that it decorates, and awaits between the attempts of a coroutine.

class Retrying:
    @blocking(
        "sleep",
        asyncio="tenacity.AsyncRetrying",
        anyio="tenacity.AsyncRetrying",
        trio="tenacity.AsyncRetrying",
    )
    def __call__(self, fn: Any, *args: Any, **kwargs: Any) -> Any: ...
    @blocking(
        "sleep",
        asyncio="tenacity.AsyncRetrying",
        anyio="tenacity.AsyncRetrying",
        trio="tenacity.AsyncRetrying",
    )
    def __iter__(self) -> Any: ...

# A finished attempt, as the hooks of `Retrying` get it: asking it does not wait.
class Future:
    def result(self, timeout: float | None = None) -> Any: ...
    def exception(self, timeout: float | None = None) -> Any: ...
