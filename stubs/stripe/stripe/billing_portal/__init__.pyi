from typing import Any

from mypy_async_validator.markers import blocking

class Session:
    @classmethod
    @blocking(
        "network",
        asyncio="stripe.billing_portal.Session.create_async",
        anyio="stripe.billing_portal.Session.create_async",
        trio="stripe.billing_portal.Session.create_async",
    )
    def create(cls, **params: Any) -> Any: ...
    @blocking(
        "network",
        asyncio="stripe.billing_portal.Session.refresh_async",
        anyio="stripe.billing_portal.Session.refresh_async",
        trio="stripe.billing_portal.Session.refresh_async",
    )
    def refresh(self) -> Any: ...

class SessionService:
    @blocking(
        "network",
        asyncio="stripe.billing_portal.SessionService.create_async",
        anyio="stripe.billing_portal.SessionService.create_async",
        trio="stripe.billing_portal.SessionService.create_async",
    )
    def create(self, params: Any = None, options: Any = None) -> Any: ...
