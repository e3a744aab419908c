from typing import Any

from mypy_async_validator.markers import blocking

class Documents:
    @blocking("network", asyncio="mistralai.client.documents.Documents.list_async")
    def list(
        self,
        *,
        library_id: str,
        search: Any = ...,
        page_size: int | None = 100,
        page: int | None = 0,
        filters_attributes: Any = ...,
        sort_by: str | None = "created_at",
        sort_order: str | None = "desc",
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.documents.Documents.upload_async")
    def upload(
        self,
        *,
        library_id: str,
        file: Any,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.documents.Documents.get_async")
    def get(
        self,
        *,
        library_id: str,
        document_id: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.documents.Documents.update_async")
    def update(
        self,
        *,
        library_id: str,
        document_id: str,
        name: str | None = None,
        attributes: Any = ...,
        expires_at: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="mistralai.client.documents.Documents.libraries_documents_update_v1_async",
    )
    def libraries_documents_update_v1(
        self,
        *,
        library_id: str,
        document_id: str,
        name: str | None = None,
        attributes: Any = ...,
        expires_at: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.documents.Documents.delete_async")
    def delete(
        self,
        *,
        library_id: str,
        document_id: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.documents.Documents.text_content_async")
    def text_content(
        self,
        *,
        library_id: str,
        document_id: str,
        page_start: Any = ...,
        page_end: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.documents.Documents.status_async")
    def status(
        self,
        *,
        library_id: str,
        document_id: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.documents.Documents.get_signed_url_async")
    def get_signed_url(
        self,
        *,
        library_id: str,
        document_id: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> str: ...
    @blocking(
        "network", asyncio="mistralai.client.documents.Documents.extracted_text_signed_url_async"
    )
    def extracted_text_signed_url(
        self,
        *,
        library_id: str,
        document_id: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> str: ...
    @blocking("network", asyncio="mistralai.client.documents.Documents.reprocess_async")
    def reprocess(
        self,
        *,
        library_id: str,
        document_id: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
