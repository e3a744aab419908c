from typing import Any

from mypy_async_validator.markers import blocking

class Anthropic:
    @blocking(
        "network",
        asyncio="anthropic.AsyncAnthropic.delete",
        anyio="anthropic.AsyncAnthropic.delete",
        trio="anthropic.AsyncAnthropic.delete",
    )
    def delete(
        self, path: str, *, cast_to: Any, body: Any = None, content: Any = None, options: Any = ...
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="anthropic.AsyncAnthropic.get",
        anyio="anthropic.AsyncAnthropic.get",
        trio="anthropic.AsyncAnthropic.get",
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="anthropic.AsyncAnthropic.get_api_list",
        anyio="anthropic.AsyncAnthropic.get_api_list",
        trio="anthropic.AsyncAnthropic.get_api_list",
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
        asyncio="anthropic.AsyncAnthropic.patch",
        anyio="anthropic.AsyncAnthropic.patch",
        trio="anthropic.AsyncAnthropic.patch",
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
        asyncio="anthropic.AsyncAnthropic.post",
        anyio="anthropic.AsyncAnthropic.post",
        trio="anthropic.AsyncAnthropic.post",
    )
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="anthropic.AsyncAnthropic.put",
        anyio="anthropic.AsyncAnthropic.put",
        trio="anthropic.AsyncAnthropic.put",
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
        asyncio="anthropic.AsyncAnthropic.request",
        anyio="anthropic.AsyncAnthropic.request",
        trio="anthropic.AsyncAnthropic.request",
    )
    def request(self, *args: Any, **kwargs: Any) -> Any: ...

class Stream:
    @blocking(
        "network",
        asyncio="anthropic.AsyncStream",
        anyio="anthropic.AsyncStream",
        trio="anthropic.AsyncStream",
    )
    def __next__(self) -> Any: ...
