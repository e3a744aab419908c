from typing import Any

from mypy_async_validator.markers import blocking

class Signature:
    @blocking("network")
    def delay(self, *partial_args: Any, **partial_kwargs: Any) -> Any: ...
    @blocking("network")
    def apply_async(
        self,
        args: Any = ...,
        kwargs: Any = ...,
        route_name: str | None = ...,
        *,
        task_id: str | None = ...,
        producer: Any = ...,
        link: Any = ...,
        link_error: Any = ...,
        shadow: str | None = ...,
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
        **options: Any,
    ) -> Any: ...
    @blocking("network")
    def election(self) -> Any: ...

class chunks:
    @blocking("network")
    def apply_async(
        self,
        args: Any = ...,
        kwargs: Any = ...,
        *,
        task_id: str | None = ...,
        producer: Any = ...,
        link: Any = ...,
        link_error: Any = ...,
        shadow: str | None = ...,
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
        **opts: Any,
    ) -> Any: ...

class group:
    @blocking("network")
    def apply_async(
        self,
        args: Any = ...,
        kwargs: Any = ...,
        add_to_parent: bool = ...,
        producer: Any = ...,
        link: Any = ...,
        link_error: Any = ...,
        *,
        task_id: str | None = ...,
        shadow: str | None = ...,
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
        publisher: Any = ...,
        headers: Any = ...,
        ignore_result: bool = ...,
        **options: Any,
    ) -> Any: ...

class chord:
    @blocking("network")
    def apply_async(
        self,
        args: Any = ...,
        kwargs: Any = ...,
        task_id: str | None = ...,
        producer: Any = ...,
        publisher: Any = ...,
        connection: Any = ...,
        router: Any = ...,
        result_cls: Any = ...,
        *,
        link: Any = ...,
        link_error: Any = ...,
        shadow: str | None = ...,
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
        headers: Any = ...,
        ignore_result: bool = ...,
        **options: Any,
    ) -> Any: ...
