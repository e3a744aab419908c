from typing import Any

from mypy_async_validator.markers import blocking

class Speech:
    @blocking("network", asyncio="mistralai.client.speech.Speech.complete_async")
    def complete(
        self,
        *,
        input: str,
        model: Any = ...,
        metadata: Any = ...,
        stream: bool | None = False,
        prompt_cache_key: Any = ...,
        voice_id: Any = ...,
        ref_audio: Any = ...,
        expressiveness: Any = ...,
        phoneme_hints: Any = ...,
        conversation_history: Any = ...,
        response_format: Any = None,
        additional_properties: Any = None,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
