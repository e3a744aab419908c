from typing import Any

from mypy_async_validator.markers import blocking

class Hook:
    @blocking("network")
    def delete(self) -> Any: ...
    @blocking("network")
    def edit(
        self,
        name: str,
        config: Any,
        events: Any = ...,
        add_events: Any = ...,
        remove_events: Any = ...,
        active: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def test(self) -> Any: ...
    @blocking("network")
    def ping(self) -> Any: ...
