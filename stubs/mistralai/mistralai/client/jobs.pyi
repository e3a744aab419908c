from typing import Any

from mypy_async_validator.markers import blocking

class Jobs:
    @blocking("network", asyncio="mistralai.client.jobs.Jobs.list_async")
    def list(
        self,
        *,
        page: int | None = 0,
        page_size: int | None = 100,
        model: Any = ...,
        agent_id: Any = ...,
        metadata: Any = ...,
        created_after: Any = ...,
        created_by_me: bool | None = False,
        status: Any = ...,
        order_by: Any = "-created",
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.jobs.Jobs.create_async")
    def create(
        self,
        *,
        endpoint: Any,
        input_files: Any = ...,
        requests: Any = ...,
        model: Any = ...,
        agent_id: Any = ...,
        metadata: Any = ...,
        timeout_hours: int | None = 24,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.jobs.Jobs.get_async")
    def get(
        self,
        *,
        job_id: str,
        inline: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.jobs.Jobs.delete_async")
    def delete(
        self,
        *,
        job_id: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.jobs.Jobs.cancel_async")
    def cancel(
        self,
        *,
        job_id: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
