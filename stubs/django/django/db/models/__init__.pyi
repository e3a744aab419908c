from typing import Any

from mypy_async_validator.markers import blocking

# `full_clean` and the other validation ask the database only if the model has something unique.

class Manager:
    @blocking("database", asyncio="django.db.models.Manager.aget")
    def get(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocking("database", asyncio="django.db.models.Manager.acreate")
    def create(self, **kwargs: Any) -> Any: ...
    @blocking("database", asyncio="django.db.models.Manager.aget_or_create")
    def get_or_create(self, defaults: Any = ..., **kwargs: Any) -> Any: ...
    @blocking("database", asyncio="django.db.models.Manager.aupdate_or_create")
    def update_or_create(
        self, defaults: Any = ..., create_defaults: Any = ..., **kwargs: Any
    ) -> Any: ...
    @blocking("database", asyncio="django.db.models.Manager.abulk_create")
    def bulk_create(
        self,
        objs: Any,
        batch_size: int | None = ...,
        ignore_conflicts: bool = ...,
        update_conflicts: bool = ...,
        update_fields: Any = ...,
        unique_fields: Any = ...,
    ) -> Any: ...
    @blocking("database", asyncio="django.db.models.Manager.abulk_update")
    def bulk_update(self, objs: Any, fields: Any, batch_size: int | None = ...) -> int: ...
    @blocking("database", asyncio="django.db.models.Manager.aearliest")
    def earliest(self, *fields: Any) -> Any: ...
    @blocking("database", asyncio="django.db.models.Manager.alatest")
    def latest(self, *fields: Any) -> Any: ...
    @blocking("database", asyncio="django.db.models.Manager.afirst")
    def first(self) -> Any: ...
    @blocking("database", asyncio="django.db.models.Manager.alast")
    def last(self) -> Any: ...
    @blocking("database", asyncio="django.db.models.Manager.ain_bulk")
    def in_bulk(self, id_list: Any = ..., *, field_name: str = ...) -> Any: ...
    @blocking("database", asyncio="django.db.models.Manager.aupdate")
    def update(self, **kwargs: Any) -> int: ...
    @blocking("database", asyncio="django.db.models.Manager.acount")
    def count(self) -> int: ...
    @blocking("database", asyncio="django.db.models.Manager.aexists")
    def exists(self) -> bool: ...
    @blocking("database", asyncio="django.db.models.Manager.acontains")
    def contains(self, obj: Any) -> bool: ...
    @blocking("database", asyncio="django.db.models.Manager.aaggregate")
    def aggregate(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocking("database", asyncio="django.db.models.Manager.aexplain")
    def explain(self, *, format: str | None = ..., **options: Any) -> str: ...
    @blocking("database", asyncio="django.db.models.Manager.aiterator")
    def iterator(self, chunk_size: int | None = ...) -> Any: ...

class Model:
    @blocking("database", asyncio="django.db.models.Model.asave")
    def save(
        self,
        *,
        force_insert: Any = False,
        force_update: bool = False,
        using: str | None = None,
        update_fields: Any = None,
    ) -> None: ...
    @blocking("database", asyncio="django.db.models.Model.adelete")
    def delete(self, using: Any = None, keep_parents: bool = False) -> Any: ...
    @blocking("database", asyncio="django.db.models.Model.arefresh_from_db")
    def refresh_from_db(
        self, using: str | None = None, fields: Any = None, from_queryset: Any = None
    ) -> None: ...
