from typing import Any

from mypy_async_validator.markers import blocking

class Model:
    # The classes of the models are requests, save for what they remember.
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...

class Collection:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    def prepare_model(self, attrs: Any) -> Any: ...
