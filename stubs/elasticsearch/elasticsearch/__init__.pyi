from typing import Any

from mypy_async_validator.markers import blocking

class Elasticsearch:
    @blocking("network", asyncio="elasticsearch.AsyncElasticsearch")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...
    def options(
        self,
        *,
        opaque_id: Any = ...,
        api_key: Any = ...,
        basic_auth: Any = ...,
        bearer_auth: Any = ...,
        headers: Any = ...,
        request_timeout: Any = ...,
        ignore_status: Any = ...,
        max_retries: Any = ...,
        retry_on_status: Any = ...,
        retry_on_timeout: Any = ...,
        retry_backoff_base: Any = ...,
        retry_backoff_cap: Any = ...,
    ) -> Any: ...
