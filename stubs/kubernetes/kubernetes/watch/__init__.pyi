from typing import Any

from mypy_async_validator.markers import blocking

class Watch:
    @blocking("network", asyncio="kubernetes.aio.watch.Watch.stream", lazy=True)
    def stream(self, func: Any, *args: Any, **kwargs: Any) -> Any: ...
