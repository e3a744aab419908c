from typing import Any

from mypy_async_validator.markers import blocking

# A message to the broker is quick while that is there; otherwise it is tried again and again.

class Task:
    # `apply` and a plain call run the body here, whatever it does.
    @blocking("network")
    def delay(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocking("network")
    def apply_async(
        self,
        args: Any = ...,
        kwargs: Any = ...,
        task_id: str | None = ...,
        producer: Any = ...,
        link: Any = ...,
        link_error: Any = ...,
        shadow: str | None = ...,
        *,
        countdown: float = ...,
        eta: Any = ...,
        expires: Any = ...,
        retry: bool = ...,
        retry_policy: Any = ...,
        queue: Any = ...,
        exchange: Any = ...,
        routing_key: str = ...,
        priority: int = ...,
        serializer: str = ...,
        compression: str = ...,
        add_to_parent: bool = ...,
        publisher: Any = ...,
        headers: Any = ...,
        ignore_result: bool = ...,
        time_limit: int = ...,
        soft_time_limit: int = ...,
    ) -> Any: ...
    @blocking("network")
    def send_event(
        self, type_: str, retry: bool = ..., retry_policy: Any = ..., **fields: Any
    ) -> Any: ...
