from typing import Any

from mypy_async_validator.markers import blocking

# Every resource derives from this class, and nearly each of its methods is a request. Those that
# are used most have entries of their own in the package, which name what to await instead.

class APIResource:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    @classmethod
    def class_url(cls) -> str: ...
    def instance_url(self) -> str: ...
    @classmethod
    def construct_from(
        cls,
        values: Any,
        key: str | None,
        stripe_version: str | None = None,
        stripe_account: str | None = None,
        last_response: Any = None,
        *,
        api_mode: Any = "V1",
    ) -> Any: ...
    def refresh_from(
        self,
        values: Any,
        api_key: str | None = None,
        partial: bool | None = False,
        stripe_version: str | None = None,
        stripe_account: str | None = None,
        last_response: Any = None,
        *,
        api_mode: Any = "V1",
    ) -> None: ...
    def serialize(self, previous: Any) -> Any: ...
    def to_dict(self, recursive: bool = True, for_json: bool = False) -> Any: ...
    def update(self, update_dict: Any) -> None: ...
