from typing import Any

from mypy_async_validator.markers import blocking

class Groq:
    @blocking(
        "network",
        asyncio="groq.AsyncGroq.delete",
        anyio="groq.AsyncGroq.delete",
        trio="groq.AsyncGroq.delete",
    )
    def delete(
        self, path: str, *, cast_to: Any, body: Any = None, content: Any = None, options: Any = ...
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="groq.AsyncGroq.get",
        anyio="groq.AsyncGroq.get",
        trio="groq.AsyncGroq.get",
    )
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="groq.AsyncGroq.get_api_list",
        anyio="groq.AsyncGroq.get_api_list",
        trio="groq.AsyncGroq.get_api_list",
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
        asyncio="groq.AsyncGroq.patch",
        anyio="groq.AsyncGroq.patch",
        trio="groq.AsyncGroq.patch",
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
        asyncio="groq.AsyncGroq.post",
        anyio="groq.AsyncGroq.post",
        trio="groq.AsyncGroq.post",
    )
    def post(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="groq.AsyncGroq.put",
        anyio="groq.AsyncGroq.put",
        trio="groq.AsyncGroq.put",
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
        asyncio="groq.AsyncGroq.request",
        anyio="groq.AsyncGroq.request",
        trio="groq.AsyncGroq.request",
    )
    def request(self, *args: Any, **kwargs: Any) -> Any: ...

class Stream:
    @blocking(
        "network", asyncio="groq.AsyncStream", anyio="groq.AsyncStream", trio="groq.AsyncStream"
    )
    def __next__(self) -> Any: ...
