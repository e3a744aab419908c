from typing import Any

from mypy_async_validator.markers import blocking

class Client:
    @blocking("network", asyncio="cohere.AsyncClient.embed")
    def embed(
        self,
        *,
        texts: Any = ...,
        images: Any = ...,
        model: str | None = ...,
        input_type: Any = ...,
        embedding_types: Any = ...,
        truncate: Any = ...,
        request_options: Any = None,
        batching: bool | None = True,
    ) -> Any: ...
    @blocking("network", asyncio="cohere.AsyncClient.fetch_tokenizer")
    def fetch_tokenizer(self, *, model: str) -> Any: ...
    @blocking("network", lazy=True)
    def embed_stream(
        self,
        *,
        texts: Any,
        model: str | None = ...,
        input_type: Any = ...,
        embedding_types: Any = ...,
        truncate: Any = ...,
        batch_size: int = ...,
        request_options: Any = None,
    ) -> Any: ...

class ClientV2:
    @blocking("network", asyncio="cohere.AsyncClientV2.chat")
    def chat(
        self,
        *,
        model: str,
        messages: Any,
        tools: Any = ...,
        strict_tools: bool | None = ...,
        documents: Any = ...,
        citation_options: Any = ...,
        response_format: Any = ...,
        safety_mode: Any = ...,
        max_tokens: int | None = ...,
        stop_sequences: Any = ...,
        temperature: float | None = ...,
        seed: int | None = ...,
        frequency_penalty: float | None = ...,
        presence_penalty: float | None = ...,
        k: int | None = ...,
        p: float | None = ...,
        logprobs: bool | None = ...,
        tool_choice: Any = ...,
        thinking: Any = ...,
        priority: int | None = ...,
        request_options: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="cohere.AsyncClientV2.embed")
    def embed(
        self,
        *,
        model: str,
        input_type: Any,
        texts: Any = ...,
        images: Any = ...,
        inputs: Any = ...,
        max_tokens: int | None = ...,
        output_dimension: int | None = ...,
        embedding_types: Any = ...,
        truncate: Any = ...,
        priority: int | None = ...,
        request_options: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="cohere.AsyncClientV2.parse")
    def parse(
        self, *, model: str, document: Any, output_format: Any = ..., request_options: Any = None
    ) -> Any: ...
    @blocking("network", asyncio="cohere.AsyncClientV2.rerank")
    def rerank(
        self,
        *,
        model: str,
        query: str,
        documents: Any,
        top_n: int | None = ...,
        max_tokens_per_doc: int | None = ...,
        relevant_spans: Any = ...,
        priority: int | None = ...,
        request_options: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="cohere.AsyncClientV2.chat_stream", lazy=True)
    def chat_stream(
        self,
        *,
        model: str,
        messages: Any,
        tools: Any = ...,
        strict_tools: bool | None = ...,
        documents: Any = ...,
        citation_options: Any = ...,
        response_format: Any = ...,
        safety_mode: Any = ...,
        max_tokens: int | None = ...,
        stop_sequences: Any = ...,
        temperature: float | None = ...,
        seed: int | None = ...,
        frequency_penalty: float | None = ...,
        presence_penalty: float | None = ...,
        k: int | None = ...,
        p: float | None = ...,
        logprobs: bool | None = ...,
        tool_choice: Any = ...,
        thinking: Any = ...,
        priority: int | None = ...,
        request_options: Any = None,
    ) -> Any: ...

class BedrockClient:
    @blocking("network")
    def rerank(
        self,
        *,
        query: Any,
        documents: Any,
        model: Any = ...,
        top_n: Any = ...,
        rank_fields: Any = ...,
        return_documents: Any = ...,
        max_chunks_per_doc: Any = ...,
        request_options: Any = None,
    ) -> Any: ...
