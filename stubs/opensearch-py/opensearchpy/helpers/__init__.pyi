from typing import Any

from mypy_async_validator.markers import blocking

# The methods of the client are left out: their decorator has no types, so that mypy knows nothing of
# what they are.

@blocking("network", asyncio="opensearchpy.helpers.async_bulk")
def bulk(
    client: Any,
    actions: Any,
    stats_only: bool = False,
    ignore_status: Any = ...,
    *args: Any,
    **kwargs: Any,
) -> Any: ...
@blocking("network", asyncio="opensearchpy.helpers.async_reindex")
def reindex(
    client: Any,
    source_index: Any,
    target_index: Any,
    query: Any = None,
    target_client: Any = None,
    chunk_size: int = 500,
    scroll: str = "5m",
    scan_kwargs: Any = ...,
    bulk_kwargs: Any = ...,
) -> Any: ...
@blocking("network", asyncio="opensearchpy.helpers.async_scan", lazy=True)
def scan(
    client: Any,
    query: Any = None,
    scroll: str | None = "5m",
    raise_on_error: bool | None = True,
    preserve_order: bool | None = False,
    size: int | None = 1000,
    request_timeout: float | None = None,
    clear_scroll: bool | None = True,
    scroll_kwargs: Any = None,
    **kwargs: Any,
) -> Any: ...
@blocking("network", asyncio="opensearchpy.helpers.async_streaming_bulk", lazy=True)
def streaming_bulk(
    client: Any,
    actions: Any,
    chunk_size: int = 500,
    max_chunk_bytes: int = ...,
    raise_on_error: bool = True,
    expand_action_callback: Any = ...,
    raise_on_exception: bool = True,
    max_retries: int = 0,
    initial_backoff: int = 2,
    max_backoff: int = 600,
    yield_ok: bool = True,
    ignore_status: Any = ...,
    *args: Any,
    **kwargs: Any,
) -> Any: ...
@blocking("network", asyncio="opensearchpy.helpers.async_streaming_bulk", lazy=True)
def parallel_bulk(
    client: Any,
    actions: Any,
    thread_count: int = 4,
    chunk_size: int = 500,
    max_chunk_bytes: int = ...,
    queue_size: int = 4,
    expand_action_callback: Any = ...,
    raise_on_exception: bool = True,
    raise_on_error: bool = True,
    ignore_status: Any = ...,
    *args: Any,
    **kwargs: Any,
) -> Any: ...
