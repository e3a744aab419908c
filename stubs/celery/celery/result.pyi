from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

class AsyncResult:
    # Whether it is ready is one short question to the backend.
    @overload
    def get(
        self,
        timeout: Literal[0],
        propagate: bool = ...,
        interval: float = ...,
        no_ack: bool = ...,
        follow_parents: bool = ...,
        callback: Any = ...,
        on_message: Any = ...,
        on_interval: Any = ...,
        disable_sync_subtasks: bool = ...,
        EXCEPTION_STATES: Any = ...,
        PROPAGATE_STATES: Any = ...,
    ) -> Any: ...
    @overload
    @blocking("queue")
    def get(
        self,
        timeout: float | None = ...,
        propagate: bool = ...,
        interval: float = ...,
        no_ack: bool = ...,
        follow_parents: bool = ...,
        callback: Any = ...,
        on_message: Any = ...,
        on_interval: Any = ...,
        disable_sync_subtasks: bool = ...,
        EXCEPTION_STATES: Any = ...,
        PROPAGATE_STATES: Any = ...,
    ) -> Any: ...
    @overload
    def wait(
        self,
        timeout: Literal[0],
        propagate: bool = ...,
        interval: float = ...,
        no_ack: bool = ...,
        follow_parents: bool = ...,
        callback: Any = ...,
        on_message: Any = ...,
        on_interval: Any = ...,
        disable_sync_subtasks: bool = ...,
        EXCEPTION_STATES: Any = ...,
        PROPAGATE_STATES: Any = ...,
    ) -> Any: ...
    @overload
    @blocking("queue")
    def wait(
        self,
        timeout: float | None = ...,
        propagate: bool = ...,
        interval: float = ...,
        no_ack: bool = ...,
        follow_parents: bool = ...,
        callback: Any = ...,
        on_message: Any = ...,
        on_interval: Any = ...,
        disable_sync_subtasks: bool = ...,
        EXCEPTION_STATES: Any = ...,
        PROPAGATE_STATES: Any = ...,
    ) -> Any: ...
    @blocking("queue", lazy=True)
    def collect(
        self,
        intermediate: bool = ...,
        *,
        timeout: float | None = ...,
        propagate: bool = ...,
        interval: float = ...,
        no_ack: bool = ...,
        follow_parents: bool = ...,
        callback: Any = ...,
        on_message: Any = ...,
        on_interval: Any = ...,
        disable_sync_subtasks: bool = ...,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("queue")
    def get_leaf(self) -> Any: ...
    @blocking("network")
    def forget(self) -> None: ...
    @blocking("network")
    def revoke(
        self,
        connection: Any = ...,
        terminate: bool = ...,
        signal: str | None = ...,
        wait: bool = ...,
        timeout: float | None = ...,
    ) -> None: ...
    @blocking("network")
    def revoke_by_stamped_headers(
        self,
        headers: Any,
        connection: Any = ...,
        terminate: bool = ...,
        signal: str | None = ...,
        wait: bool = ...,
        timeout: float | None = ...,
    ) -> None: ...

class EagerResult:
    def get(
        self,
        timeout: float | None = ...,
        propagate: bool = ...,
        disable_sync_subtasks: bool = ...,
        **kwargs: Any,
    ) -> Any: ...
    def wait(
        self,
        timeout: float | None = ...,
        propagate: bool = ...,
        disable_sync_subtasks: bool = ...,
        **kwargs: Any,
    ) -> Any: ...

class ResultSet:
    @overload
    def get(
        self,
        timeout: Literal[0],
        propagate: bool = ...,
        interval: float = ...,
        callback: Any = ...,
        no_ack: bool = ...,
        on_message: Any = ...,
        disable_sync_subtasks: bool = ...,
        on_interval: Any = ...,
    ) -> Any: ...
    @overload
    @blocking("queue")
    def get(
        self,
        timeout: float | None = ...,
        propagate: bool = ...,
        interval: float = ...,
        callback: Any = ...,
        no_ack: bool = ...,
        on_message: Any = ...,
        disable_sync_subtasks: bool = ...,
        on_interval: Any = ...,
    ) -> Any: ...
    @overload
    def join(
        self,
        timeout: Literal[0],
        propagate: bool = ...,
        interval: float = ...,
        callback: Any = ...,
        no_ack: bool = ...,
        on_message: Any = ...,
        disable_sync_subtasks: bool = ...,
        on_interval: Any = ...,
    ) -> Any: ...
    @overload
    @blocking("queue")
    def join(
        self,
        timeout: float | None = ...,
        propagate: bool = ...,
        interval: float = ...,
        callback: Any = ...,
        no_ack: bool = ...,
        on_message: Any = ...,
        disable_sync_subtasks: bool = ...,
        on_interval: Any = ...,
    ) -> Any: ...
    @overload
    def join_native(
        self,
        timeout: Literal[0],
        propagate: bool = ...,
        interval: float = ...,
        callback: Any = ...,
        no_ack: bool = ...,
        on_message: Any = ...,
        on_interval: Any = ...,
        disable_sync_subtasks: bool = ...,
    ) -> Any: ...
    @overload
    @blocking("queue")
    def join_native(
        self,
        timeout: float | None = ...,
        propagate: bool = ...,
        interval: float = ...,
        callback: Any = ...,
        no_ack: bool = ...,
        on_message: Any = ...,
        on_interval: Any = ...,
        disable_sync_subtasks: bool = ...,
    ) -> Any: ...
    @blocking("queue", lazy=True)
    def iter_native(
        self,
        timeout: float | None = ...,
        interval: float = ...,
        no_ack: bool = ...,
        on_message: Any = ...,
        on_interval: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def forget(self) -> None: ...
    @blocking("network")
    def revoke(
        self,
        connection: Any = ...,
        terminate: bool = ...,
        signal: str | None = ...,
        wait: bool = ...,
        timeout: float | None = ...,
    ) -> None: ...

class GroupResult:
    @classmethod
    @blocking("network")
    def restore(cls, id: str, backend: Any = ..., app: Any = ...) -> Any: ...
    @blocking("network")
    def save(self, backend: Any = ...) -> Any: ...
    @blocking("network")
    def delete(self, backend: Any = ...) -> None: ...
