from typing import Any

from mypy_async_validator.markers import blocking

class OpenAI:
    @blocking(
        "network",
        asyncio="openai.AsyncOpenAI.delete",
        anyio="openai.AsyncOpenAI.delete",
        trio="openai.AsyncOpenAI.delete",
    )
    def delete(
        self, path: str, *, cast_to: Any, body: Any = None, content: Any = None, options: Any = ...
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="openai.AsyncOpenAI.get",
        anyio="openai.AsyncOpenAI.get",
        trio="openai.AsyncOpenAI.get",
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="openai.AsyncOpenAI.get_api_list",
        anyio="openai.AsyncOpenAI.get_api_list",
        trio="openai.AsyncOpenAI.get_api_list",
    )
    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: Any,
        body: Any = None,
        options: Any = ...,
        method: str = "get",
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="openai.AsyncOpenAI.patch",
        anyio="openai.AsyncOpenAI.patch",
        trio="openai.AsyncOpenAI.patch",
    )
    def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: Any = ...,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="openai.AsyncOpenAI.post",
        anyio="openai.AsyncOpenAI.post",
        trio="openai.AsyncOpenAI.post",
    )
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="openai.AsyncOpenAI.put",
        anyio="openai.AsyncOpenAI.put",
        trio="openai.AsyncOpenAI.put",
    )
    def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: Any = ...,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="openai.AsyncOpenAI.request",
        anyio="openai.AsyncOpenAI.request",
        trio="openai.AsyncOpenAI.request",
    )
    def request(self, *args: Any, **kwargs: Any) -> Any: ...

class Stream:
    @blocking(
        "network",
        asyncio="openai.AsyncStream",
        anyio="openai.AsyncStream",
        trio="openai.AsyncStream",
    )
    def __next__(self) -> Any: ...
