from typing import Any

from mypy_async_validator.markers import blocking

class Inspect:
    # Each method waits for the answers of the workers.
    @blocking("queue")
    def __getattr__(self, name: str) -> Any: ...

class Control:
    @blocking("network")
    def purge(self, connection: Any = ...) -> int: ...
    @blocking("network")
    def revoke(
        self,
        task_id: Any,
        destination: Any = ...,
        terminate: bool = ...,
        signal: str = ...,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("network")
    def revoke_by_stamped_headers(
        self,
        headers: Any,
        destination: Any = ...,
        terminate: bool = ...,
        signal: str = ...,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("network")
    def terminate(
        self, task_id: str, destination: Any = ..., signal: str = ..., **kwargs: Any
    ) -> Any: ...
    @blocking("network")
    def ping(self, destination: Any = ..., timeout: float = ..., **kwargs: Any) -> Any: ...
    @blocking("network")
    def rate_limit(
        self, task_name: str, rate_limit: int | str, destination: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocking("network")
    def add_consumer(
        self,
        queue: str,
        exchange: str | None = ...,
        exchange_type: str = ...,
        routing_key: str | None = ...,
        options: Any = ...,
        destination: Any = ...,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("network")
    def cancel_consumer(self, queue: str, destination: Any = ..., **kwargs: Any) -> Any: ...
    @blocking("network")
    def time_limit(
        self,
        task_name: str,
        soft: float | None = ...,
        hard: float | None = ...,
        destination: Any = ...,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("network")
    def enable_events(self, destination: Any = ..., **kwargs: Any) -> Any: ...
    @blocking("network")
    def disable_events(self, destination: Any = ..., **kwargs: Any) -> Any: ...
    @blocking("network")
    def pool_grow(self, n: int = ..., destination: Any = ..., **kwargs: Any) -> Any: ...
    @blocking("network")
    def pool_shrink(self, n: int = ..., destination: Any = ..., **kwargs: Any) -> Any: ...
    @blocking("network")
    def autoscale(self, max: int, min: int, destination: Any = ..., **kwargs: Any) -> Any: ...
    @blocking("network")
    def shutdown(self, destination: Any = ..., **kwargs: Any) -> Any: ...
    @blocking("network")
    def pool_restart(
        self,
        modules: Any = ...,
        reload: bool = ...,
        reloader: Any = ...,
        destination: Any = ...,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("network")
    def heartbeat(self, destination: Any = ..., **kwargs: Any) -> Any: ...
    @blocking("network")
    def broadcast(
        self,
        command: str,
        arguments: Any = ...,
        destination: Any = ...,
        connection: Any = ...,
        reply: bool = ...,
        timeout: float = ...,
        limit: int | None = ...,
        callback: Any = ...,
        channel: Any = ...,
        pattern: str | None = ...,
        matcher: Any = ...,
        **extra_kwargs: Any,
    ) -> Any: ...
