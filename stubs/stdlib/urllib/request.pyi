import sys
from typing import Any

from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

@blocking(
    "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
)
def urlretrieve(
    url: str, filename: StrOrBytesPath | None = None, reporthook: Any = None, data: Any = None
) -> Any: ...

if sys.version_info >= (3, 13):
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def urlopen(
        url: Any, data: Any = None, timeout: float | None = ..., *, context: Any = None
    ) -> Any: ...
else:
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def urlopen(
        url: Any,
        data: Any = None,
        timeout: float | None = ...,
        *,
        cafile: Any = None,
        capath: Any = None,
        cadefault: bool = False,
        context: Any = None,
    ) -> Any: ...

class OpenerDirector:
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def open(self, fullurl: Any, data: Any = None, timeout: float | None = ...) -> Any: ...

if sys.version_info < (3, 14):
    class URLopener:
        @blocking(
            "network",
            asyncio="httpx.AsyncClient",
            anyio="httpx.AsyncClient",
            trio="httpx.AsyncClient",
        )
        def open(self, fullurl: str, data: Any = None) -> Any: ...
        @blocking(
            "network",
            asyncio="httpx.AsyncClient",
            anyio="httpx.AsyncClient",
            trio="httpx.AsyncClient",
        )
        def retrieve(
            self, url: str, filename: str | None = None, reporthook: Any = None, data: Any = None
        ) -> Any: ...
