from typing import Any

from mypy_async_validator.markers import blocking

class Fim:
    @blocking("network", asyncio="mistralai.client.fim.Fim.complete_async")
    def complete(
        self,
        *,
        model: str,
        prompt: str,
        temperature: Any = ...,
        top_p: Any = ...,
        max_tokens: Any = ...,
        stream: bool | None = False,
        stop: Any = ...,
        random_seed: Any = ...,
        metadata: Any = ...,
        suffix: Any = ...,
        min_tokens: Any = ...,
        prompt_cache_key: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.fim.Fim.stream_async")
    def stream(
        self,
        *,
        model: str,
        prompt: str,
        temperature: Any = ...,
        top_p: Any = ...,
        max_tokens: Any = ...,
        stream: bool | None = True,
        stop: Any = ...,
        random_seed: Any = ...,
        metadata: Any = ...,
        suffix: Any = ...,
        min_tokens: Any = ...,
        prompt_cache_key: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
