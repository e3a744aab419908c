from typing import Any

from _typeshed import StrPath

from mypy_async_validator.markers import blocking

# Each call looks for distributions along the search path and reads what they say of themselves.

@blocking("file")
def distribution(distribution_name: str) -> Any: ...
@blocking("file")
def metadata(distribution_name: str) -> Any: ...
@blocking("file")
def version(distribution_name: str) -> str: ...
@blocking("file")
def files(distribution_name: str) -> Any: ...
@blocking("file")
def requires(distribution_name: str) -> Any: ...
@blocking("file")
def packages_distributions() -> Any: ...
@blocking("file")
def entry_points(
    *,
    name: str = ...,
    value: str = ...,
    group: str = ...,
    module: str = ...,
    attr: str = ...,
    extras: Any = ...,
) -> Any: ...

class Distribution:
    @blocking("file")
    def read_text(self, filename: str) -> str | None: ...
    @blocking("file")
    @classmethod
    def from_name(cls, name: str) -> Any: ...

class PathDistribution:
    @blocking("file")
    def read_text(self, filename: StrPath) -> str | None: ...

class PackagePath:
    @blocking("file")
    def read_text(self, encoding: str = "utf-8") -> str: ...
    @blocking("file")
    def read_binary(self) -> bytes: ...
