from typing import Any

from mypy_async_validator.markers import blocking

class Transcriptions:
    @blocking("network", asyncio="mistralai.client.transcriptions.Transcriptions.complete_async")
    def complete(
        self,
        *,
        model: str,
        file: Any = None,
        file_url: Any = ...,
        file_id: Any = ...,
        language: Any = ...,
        temperature: Any = ...,
        diarize: bool | None = False,
        context_bias: Any = None,
        speaker_references: Any = None,
        timestamp_granularities: Any = None,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.transcriptions.Transcriptions.stream_async")
    def stream(
        self,
        *,
        model: str,
        file: Any = None,
        file_url: Any = ...,
        file_id: Any = ...,
        language: Any = ...,
        temperature: Any = ...,
        diarize: bool | None = False,
        context_bias: Any = None,
        speaker_references: Any = None,
        timestamp_granularities: Any = None,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
