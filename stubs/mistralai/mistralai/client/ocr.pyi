from typing import Any

from mypy_async_validator.markers import blocking

class Ocr:
    @blocking("network", asyncio="mistralai.client.ocr.Ocr.process_async")
    def process(
        self,
        *,
        model: str | None,
        document: Any,
        pages: Any = ...,
        include_image_base64: Any = ...,
        image_limit: Any = ...,
        image_min_size: Any = ...,
        bbox_annotation_format: Any = ...,
        document_annotation_format: Any = ...,
        document_annotation_prompt: Any = ...,
        table_format: Any = ...,
        extract_header: bool | None = None,
        extract_footer: bool | None = None,
        include_blocks: bool | None = True,
        confidence_scores_granularity: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
