from typing import Any

from mypy_async_validator.markers import blocking

class Embeddings:
    @blocking("network", asyncio="mistralai.client.embeddings.Embeddings.create_async")
    def create(
        self,
        *,
        model: str,
        inputs: Any,
        metadata: Any = ...,
        output_dimension: Any = ...,
        output_dtype: Any = None,
        encoding_format: Any = None,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
