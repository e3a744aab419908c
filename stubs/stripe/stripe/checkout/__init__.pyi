from typing import Any

from mypy_async_validator.markers import blocking

class Session:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.checkout.Session.create_async",
        anyio="stripe.checkout.Session.create_async",
        trio="stripe.checkout.Session.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.checkout.Session.expire_async",
        anyio="stripe.checkout.Session.expire_async",
        trio="stripe.checkout.Session.expire_async",
    )
    def expire(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.checkout.Session.list_async",
        anyio="stripe.checkout.Session.list_async",
        trio="stripe.checkout.Session.list_async",
    )
    def list(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.checkout.Session.list_line_items_async",
        anyio="stripe.checkout.Session.list_line_items_async",
        trio="stripe.checkout.Session.list_line_items_async",
    )
    def list_line_items(self, *args: Any, **params: Any) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.checkout.Session.modify_async",
        anyio="stripe.checkout.Session.modify_async",
        trio="stripe.checkout.Session.modify_async",
    )
    def modify(cls, id: str, /, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.checkout.Session.refresh_async",
        anyio="stripe.checkout.Session.refresh_async",
        trio="stripe.checkout.Session.refresh_async",
    )
    def refresh(self) -> Any: ...
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.checkout.Session.retrieve_async",
        anyio="stripe.checkout.Session.retrieve_async",
        trio="stripe.checkout.Session.retrieve_async",
    )
    def retrieve(cls, id: str, **params: Any) -> Any: ...

class SessionService:
    @blocking(
        "network",
        asyncio="stripe.checkout.SessionService.create_async",
        anyio="stripe.checkout.SessionService.create_async",
        trio="stripe.checkout.SessionService.create_async",
    )
    def create(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.checkout.SessionService.expire_async",
        anyio="stripe.checkout.SessionService.expire_async",
        trio="stripe.checkout.SessionService.expire_async",
    )
    def expire(self, session: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.checkout.SessionService.list_async",
        anyio="stripe.checkout.SessionService.list_async",
        trio="stripe.checkout.SessionService.list_async",
    )
    def list(self, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.checkout.SessionService.retrieve_async",
        anyio="stripe.checkout.SessionService.retrieve_async",
        trio="stripe.checkout.SessionService.retrieve_async",
    )
    def retrieve(self, session: str, /, params: Any = None, options: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.checkout.SessionService.update_async",
        anyio="stripe.checkout.SessionService.update_async",
        trio="stripe.checkout.SessionService.update_async",
    )
    def update(self, session: str, /, params: Any = None, options: Any = None) -> Any: ...
