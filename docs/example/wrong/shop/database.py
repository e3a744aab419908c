"""One SQLite connection, used by one thread at a time, and statements that run when awaited."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
Value = str | int | float | None

SCHEMA = """
CREATE TABLE IF NOT EXISTS products (sku TEXT PRIMARY KEY, name TEXT, cents INTEGER, stock INTEGER);
CREATE TABLE IF NOT EXISTS orders (id INTEGER PRIMARY KEY, customer TEXT, sku TEXT, pieces INTEGER);
CREATE TABLE IF NOT EXISTS users (email TEXT PRIMARY KEY, salt TEXT, digest TEXT);
"""


class Statement:
    """A statement that is sent when it is awaited."""

    def __init__(self, database: "Database", sql: str, values: Sequence[Value]) -> None:
        self._database = database
        self._sql = sql
        self._values = values

    def __await__(self) -> Generator[object, object, int]:
        return self._send().__await__()

    async def _send(self) -> int:
        def send(connection: sqlite3.Connection) -> int:
            with connection:
                cursor = connection.execute(self._sql, self._values)
                return cursor.lastrowid or 0

        return await self._database.run(send)


class Database:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._lock = threading.Lock()

    async def open(self) -> None:
        connection = sqlite3.connect(self._path, check_same_thread=False)  # <- blocking-call
        connection.row_factory = sqlite3.Row
        connection.executescript(SCHEMA)  # <- blocking-call
        self._connection = connection

    async def close(self) -> None:
        if self._connection is not None:
            await self._connection.close()  # <- await-non-awaitable

    @property
    def connection(self) -> sqlite3.Connection:
        if self._connection is None:
            raise RuntimeError("The database is not open")
        return self._connection

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run ``work`` with the connection in a thread, one after the other."""
        with self._lock:  # <- lock-across-await
            return await asyncio.to_thread(work, self.connection)

    def execute(self, sql: str, *values: Value) -> Statement:
        return Statement(self, sql, values)

    async def rows(self, sql: str, *values: Value) -> list[sqlite3.Row]:
        cursor = self.connection.execute(sql, values)  # <- blocking-call
        return cursor.fetchall()  # <- blocking-call

    async def backup(self, target: Path) -> None:
        copy = sqlite3.connect(target)  # <- blocking-call
        with copy:  # <- blocking-call
            self.connection.backup(copy)  # <- blocking-call
