import sys
from typing import Any, Literal, overload

from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

if sys.version_info >= (3, 12):
    @overload
    def connect(
        database: Literal[":memory:", "file::memory:", "file::memory:?cache=shared"],
        timeout: float = 5.0,
        detect_types: int = 0,
        isolation_level: str | None = "DEFERRED",
        check_same_thread: bool = True,
        cached_statements: int = 128,
        uri: bool = False,
        *,
        autocommit: bool = ...,
    ) -> Any: ...
    @overload
    def connect(
        database: Literal[":memory:", "file::memory:", "file::memory:?cache=shared"],
        timeout: float = 5.0,
        detect_types: int = 0,
        isolation_level: str | None = "DEFERRED",
        check_same_thread: bool = True,
        *,
        factory: Any,
        cached_statements: int = 128,
        uri: bool = False,
        autocommit: bool = ...,
    ) -> Any: ...
    @overload
    @blocking("database", asyncio="aiosqlite.connect")
    def connect(
        database: StrOrBytesPath,
        timeout: float = 5.0,
        detect_types: int = 0,
        isolation_level: str | None = "DEFERRED",
        check_same_thread: bool = True,
        cached_statements: int = 128,
        uri: bool = False,
        *,
        autocommit: bool = ...,
    ) -> Any: ...
    @overload
    @blocking("database", asyncio="aiosqlite.connect")
    def connect(
        database: StrOrBytesPath,
        timeout: float = 5.0,
        detect_types: int = 0,
        isolation_level: str | None = "DEFERRED",
        check_same_thread: bool = True,
        *,
        factory: Any,
        cached_statements: int = 128,
        uri: bool = False,
        autocommit: bool = ...,
    ) -> Any: ...
else:
    @overload
    def connect(
        database: Literal[":memory:", "file::memory:", "file::memory:?cache=shared"],
        timeout: float = 5.0,
        detect_types: int = 0,
        isolation_level: str | None = "DEFERRED",
        check_same_thread: bool = True,
        cached_statements: int = 128,
        uri: bool = False,
    ) -> Any: ...
    @overload
    def connect(
        database: Literal[":memory:", "file::memory:", "file::memory:?cache=shared"],
        timeout: float = 5.0,
        detect_types: int = 0,
        isolation_level: str | None = "DEFERRED",
        check_same_thread: bool = True,
        *,
        factory: Any,
        cached_statements: int = 128,
        uri: bool = False,
    ) -> Any: ...
    @overload
    @blocking("database", asyncio="aiosqlite.connect")
    def connect(
        database: StrOrBytesPath,
        timeout: float = 5.0,
        detect_types: int = 0,
        isolation_level: str | None = "DEFERRED",
        check_same_thread: bool = True,
        cached_statements: int = 128,
        uri: bool = False,
    ) -> Any: ...
    @overload
    @blocking("database", asyncio="aiosqlite.connect")
    def connect(
        database: StrOrBytesPath,
        timeout: float = 5.0,
        detect_types: int = 0,
        isolation_level: str | None = "DEFERRED",
        check_same_thread: bool = True,
        *,
        factory: Any,
        cached_statements: int = 128,
        uri: bool = False,
    ) -> Any: ...

# `close` is left out: what there was to write has been written by `commit`. `load_extension` is
# not in every build of Python.

class Connection:
    if sys.version_info >= (3, 12):
        @overload
        def __init__(
            self,
            database: Literal[":memory:", "file::memory:", "file::memory:?cache=shared"],
            timeout: float = 5.0,
            detect_types: int = 0,
            isolation_level: str | None = "DEFERRED",
            check_same_thread: bool = True,
            factory: Any = ...,
            cached_statements: int = 128,
            uri: bool = False,
            autocommit: bool = ...,
        ) -> None: ...
        @overload
        @blocking("database", asyncio="aiosqlite.connect")
        def __init__(
            self,
            database: StrOrBytesPath,
            timeout: float = 5.0,
            detect_types: int = 0,
            isolation_level: str | None = "DEFERRED",
            check_same_thread: bool = True,
            factory: Any = ...,
            cached_statements: int = 128,
            uri: bool = False,
            autocommit: bool = ...,
        ) -> None: ...
    else:
        @overload
        def __init__(
            self,
            database: Literal[":memory:", "file::memory:", "file::memory:?cache=shared"],
            timeout: float = 5.0,
            detect_types: int = 0,
            isolation_level: str | None = "DEFERRED",
            check_same_thread: bool = True,
            factory: Any = ...,
            cached_statements: int = 128,
            uri: bool = False,
        ) -> None: ...
        @overload
        @blocking("database", asyncio="aiosqlite.connect")
        def __init__(
            self,
            database: StrOrBytesPath,
            timeout: float = 5.0,
            detect_types: int = 0,
            isolation_level: str | None = "DEFERRED",
            check_same_thread: bool = True,
            factory: Any = ...,
            cached_statements: int = 128,
            uri: bool = False,
        ) -> None: ...
    @blocking("database", asyncio="aiosqlite.Connection.execute")
    def execute(self, sql: str, parameters: Any = ..., /) -> Any: ...
    @blocking("database", asyncio="aiosqlite.Connection.executemany")
    def executemany(self, sql: str, parameters: Any, /) -> Any: ...
    @blocking("database", asyncio="aiosqlite.Connection.executescript")
    def executescript(self, sql_script: str, /) -> Any: ...
    @blocking("database", asyncio="aiosqlite.Connection.commit")
    def commit(self) -> None: ...
    @blocking("database", asyncio="aiosqlite.Connection.rollback")
    def rollback(self) -> None: ...
    @blocking("database", asyncio="aiosqlite.Connection.backup")
    def backup(
        self,
        target: Any,
        *,
        pages: int = -1,
        progress: Any = None,
        name: str = "main",
        sleep: float = 0.25,
    ) -> None: ...
    @blocking("database")
    def blobopen(
        self, table: str, column: str, row: int, /, *, readonly: bool = False, name: str = "main"
    ) -> Any: ...
    @blocking("database")
    def serialize(self, *, name: str = "main") -> bytes: ...
    @blocking("database", asyncio="aiosqlite.Connection.commit")
    def __exit__(self, type: Any, value: Any, traceback: Any, /) -> bool: ...
    if sys.version_info >= (3, 13):
        @blocking("database", asyncio="aiosqlite.Connection.iterdump")
        def iterdump(self, *, filter: str | None = None) -> Any: ...
    else:
        @blocking("database", asyncio="aiosqlite.Connection.iterdump")
        def iterdump(self) -> Any: ...

class Cursor:
    @blocking("database", asyncio="aiosqlite.Cursor.execute")
    def execute(self, sql: str, parameters: Any = ..., /) -> Any: ...
    @blocking("database", asyncio="aiosqlite.Cursor.executemany")
    def executemany(self, sql: str, seq_of_parameters: Any, /) -> Any: ...
    @blocking("database", asyncio="aiosqlite.Cursor.executescript")
    def executescript(self, sql_script: str, /) -> Any: ...
    @blocking("database", asyncio="aiosqlite.Cursor.fetchone")
    def fetchone(self) -> Any: ...
    @blocking("database", asyncio="aiosqlite.Cursor.fetchmany")
    def fetchmany(self, size: int | None = 1) -> Any: ...
    @blocking("database", asyncio="aiosqlite.Cursor.fetchall")
    def fetchall(self) -> Any: ...
    @blocking("database", asyncio="aiosqlite.Cursor.fetchone")
    def __next__(self) -> Any: ...

class Blob:
    @blocking("database")
    def read(self, length: int = -1, /) -> bytes: ...
    @blocking("database")
    def write(self, data: Any, /) -> None: ...
    @blocking("database")
    def __getitem__(self, key: Any, /) -> Any: ...
