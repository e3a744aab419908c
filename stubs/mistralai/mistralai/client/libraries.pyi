from typing import Any

from mypy_async_validator.markers import blocking

class Libraries:
    @blocking("network", asyncio="mistralai.client.libraries.Libraries.list_async")
    def list(
        self,
        *,
        page_size: int | None = 100,
        page_token: Any = ...,
        page: int | None = 0,
        search: Any = ...,
        filter_owned_by_me: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.libraries.Libraries.create_async")
    def create(
        self,
        *,
        name: str,
        description: Any = ...,
        chunk_size: Any = ...,
        owner_type: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.libraries.Libraries.get_async")
    def get(
        self,
        *,
        library_id: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.libraries.Libraries.delete_async")
    def delete(
        self,
        *,
        library_id: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.libraries.Libraries.update_async")
    def update(
        self,
        *,
        library_id: str,
        name: str | None = None,
        description: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.libraries.Libraries.libraries_update_v1_async")
    def libraries_update_v1(
        self,
        *,
        library_id: str,
        name: str | None = None,
        description: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
