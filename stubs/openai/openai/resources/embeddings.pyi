from typing import Any

from mypy_async_validator.markers import blocking

class Embeddings:
    @blocking(
        "network",
        asyncio="openai.resources.embeddings.AsyncEmbeddings.create",
        anyio="openai.resources.embeddings.AsyncEmbeddings.create",
        trio="openai.resources.embeddings.AsyncEmbeddings.create",
    )
    def create(
        self,
        *,
        input: Any,
        model: Any,
        dimensions: Any = ...,
        encoding_format: Any = ...,
        user: Any = ...,
        extra_headers: Any = None,
        extra_query: Any = None,
        extra_body: Any = None,
        timeout: Any = ...,
    ) -> Any: ...
