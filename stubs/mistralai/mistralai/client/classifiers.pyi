from typing import Any

from mypy_async_validator.markers import blocking

class Classifiers:
    @blocking("network", asyncio="mistralai.client.classifiers.Classifiers.moderate_async")
    def moderate(
        self,
        *,
        model: str,
        inputs: Any,
        metadata: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.classifiers.Classifiers.moderate_chat_async")
    def moderate_chat(
        self,
        *,
        inputs: Any,
        model: str,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.classifiers.Classifiers.classify_async")
    def classify(
        self,
        *,
        model: str,
        inputs: Any,
        metadata: Any = ...,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="mistralai.client.classifiers.Classifiers.classify_chat_async")
    def classify_chat(
        self,
        *,
        model: str,
        input: Any,
        retries: Any = ...,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Any = None,
    ) -> Any: ...
