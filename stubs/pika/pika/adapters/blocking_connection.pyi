from typing import Any

from mypy_async_validator.markers import blocking

class BlockingChannel:
    @blocking("network")
    def close(self, reply_code: int = 0, reply_text: str = "Normal shutdown") -> None: ...
    @blocking("network")
    def flow(self, active: bool) -> bool: ...
    @blocking("network")
    def basic_consume(
        self,
        queue: str,
        on_message_callback: Any,
        auto_ack: bool = False,
        exclusive: bool = False,
        consumer_tag: str | None = None,
        arguments: Any = None,
    ) -> Any: ...
    @blocking("network")
    def basic_cancel(self, consumer_tag: str) -> Any: ...
    @blocking("network")
    def start_consuming(self) -> None: ...
    @blocking("network")
    def stop_consuming(self, consumer_tag: str | None = None) -> None: ...
    @blocking("network", lazy=True)
    def consume(
        self,
        queue: str,
        auto_ack: bool = False,
        exclusive: bool = False,
        arguments: Any = None,
        inactivity_timeout: float | None = None,
        consumer_tag: str | None = None,
    ) -> Any: ...
    @blocking("network")
    def cancel(self) -> int: ...
    @blocking("network")
    def basic_ack(self, delivery_tag: int = 0, multiple: bool = False) -> None: ...
    @blocking("network")
    def basic_nack(
        self, delivery_tag: int = 0, multiple: bool = False, requeue: bool = True
    ) -> None: ...
    @blocking("network")
    def basic_get(self, queue: str, auto_ack: bool = False) -> Any: ...
    @blocking("network")
    def basic_publish(
        self,
        exchange: str,
        routing_key: str,
        body: bytes,
        properties: Any = None,
        mandatory: bool = False,
    ) -> None: ...
    @blocking("network")
    def basic_qos(
        self, prefetch_size: int = 0, prefetch_count: int = 0, global_qos: bool = False
    ) -> None: ...
    @blocking("network")
    def basic_recover(self, requeue: bool = False) -> None: ...
    @blocking("network")
    def basic_reject(self, delivery_tag: int = 0, requeue: bool = True) -> None: ...
    @blocking("network")
    def confirm_delivery(self) -> None: ...
    @blocking("network")
    def exchange_declare(
        self,
        exchange: str,
        exchange_type: Any = ...,
        passive: bool = False,
        durable: bool = False,
        auto_delete: bool = False,
        internal: bool = False,
        arguments: Any = None,
    ) -> None: ...
    @blocking("network")
    def exchange_delete(self, exchange: str | None = None, if_unused: bool = False) -> Any: ...
    @blocking("network")
    def exchange_bind(
        self, destination: str, source: str, routing_key: str = "", arguments: Any = None
    ) -> Any: ...
    @blocking("network")
    def exchange_unbind(
        self,
        destination: str | None = None,
        source: str | None = None,
        routing_key: str = "",
        arguments: Any = None,
    ) -> Any: ...
    @blocking("network")
    def queue_declare(
        self,
        queue: str,
        passive: bool = False,
        durable: bool = False,
        exclusive: bool = False,
        auto_delete: bool = False,
        arguments: Any = None,
    ) -> Any: ...
    @blocking("network")
    def queue_delete(self, queue: str, if_unused: bool = False, if_empty: bool = False) -> Any: ...
    @blocking("network")
    def queue_purge(self, queue: str) -> Any: ...
    @blocking("network")
    def queue_bind(
        self, queue: str, exchange: str, routing_key: str | None = None, arguments: Any = None
    ) -> Any: ...
    @blocking("network")
    def queue_unbind(
        self, queue: str, exchange: str, routing_key: str | None = None, arguments: Any = None
    ) -> Any: ...
    @blocking("network")
    def tx_select(self) -> Any: ...
    @blocking("network")
    def tx_commit(self) -> Any: ...
    @blocking("network")
    def tx_rollback(self) -> Any: ...
    @blocking("network")
    def __exit__(self, exc_type: Any, value: Any, traceback: Any) -> None: ...
