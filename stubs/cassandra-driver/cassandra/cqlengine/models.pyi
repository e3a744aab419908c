from typing import Any

from mypy_async_validator.markers import blocking

class BaseModel:
    @classmethod
    @blocking("database")
    def create(cls, **kwargs: Any) -> Any: ...
    @classmethod
    @blocking("database")
    def get(cls, *args: Any, **kwargs: Any) -> Any: ...
    @blocking("database")
    def save(self) -> Any: ...
    @blocking("database")
    def update(self, **values: Any) -> Any: ...
    @blocking("database")
    def delete(self) -> Any: ...
