from typing import Any

from mypy_async_validator.markers import blocking

@blocking("network", asyncio="elasticsearch.helpers.async_bulk")
def bulk(
    client: Any,
    actions: Any,
    stats_only: bool = False,
    ignore_status: Any = ...,
    *args: Any,
    **kwargs: Any,
) -> Any: ...
@blocking("network", asyncio="elasticsearch.helpers.async_reindex")
def reindex(
    client: Any,
    source_index: Any,
    target_index: str,
    query: Any = None,
    target_client: Any = None,
    chunk_size: int = 500,
    scroll: str = "5m",
    op_type: str | None = None,
    scan_kwargs: Any = ...,
    bulk_kwargs: Any = ...,
) -> Any: ...
@blocking("network", asyncio="elasticsearch.helpers.async_scan", lazy=True)
def scan(
    client: Any,
    query: Any = None,
    scroll: str = "5m",
    raise_on_error: bool = True,
    preserve_order: bool = False,
    size: int = 1000,
    request_timeout: float | None = None,
    clear_scroll: bool = True,
    scroll_kwargs: Any = None,
    **kwargs: Any,
) -> Any: ...
@blocking("network", asyncio="elasticsearch.helpers.async_streaming_bulk", lazy=True)
def streaming_bulk(
    client: Any,
    actions: Any,
    chunk_size: int = 500,
    max_chunk_bytes: int = ...,
    flush_after_seconds: float | None = None,
    raise_on_error: bool = True,
    expand_action_callback: Any = ...,
    raise_on_exception: bool = True,
    max_retries: int = 0,
    initial_backoff: float = 2,
    max_backoff: float = 600,
    yield_ok: bool = True,
    ignore_status: Any = ...,
    retry_on_status: Any = ...,
    span_name: str = "helpers.streaming_bulk",
    *args: Any,
    **kwargs: Any,
) -> Any: ...
@blocking("network", asyncio="elasticsearch.helpers.async_streaming_bulk", lazy=True)
def parallel_bulk(
    client: Any,
    actions: Any,
    thread_count: int = 4,
    chunk_size: int = 500,
    max_chunk_bytes: int = ...,
    flush_after_seconds: float | None = None,
    queue_size: int = 4,
    expand_action_callback: Any = ...,
    ignore_status: Any = ...,
    *args: Any,
    **kwargs: Any,
) -> Any: ...
