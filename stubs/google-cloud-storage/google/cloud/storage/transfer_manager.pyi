from typing import Any

from mypy_async_validator.markers import blocking

# The types of the other functions are lost in an untyped decorator.

@blocking("network")
def download_chunks_concurrently(
    blob: Any,
    filename: Any,
    chunk_size: Any = ...,
    download_kwargs: Any = None,
    deadline: Any = None,
    worker_type: Any = ...,
    max_workers: Any = ...,
    *,
    crc32c_checksum: Any = True,
) -> Any: ...
@blocking("network")
def upload_chunks_concurrently(
    filename: Any,
    blob: Any,
    content_type: Any = None,
    chunk_size: Any = ...,
    deadline: Any = None,
    worker_type: Any = ...,
    max_workers: Any = ...,
    *,
    checksum: Any = "auto",
    timeout: Any = ...,
    retry: Any = ...,
) -> Any: ...
