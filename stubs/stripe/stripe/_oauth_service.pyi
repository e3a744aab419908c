from typing import Any

from mypy_async_validator.markers import blocking

class OAuthService:
    @blocking("network")
    def deauthorize(self, params: Any, options: Any = None) -> Any: ...
    @blocking("network")
    def token(self, params: Any, options: Any = None) -> Any: ...
    def authorize_url(self, params: Any = None, options: Any = None) -> str: ...
