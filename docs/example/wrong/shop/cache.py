"""A cache of bytes in files, one directory a namespace."""

import hashlib
import shutil
from pathlib import Path

remove_tree = shutil.rmtree


class FileCache:
    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def _file(self, key: str) -> Path:
        return self._directory / hashlib.sha256(key.encode()).hexdigest()

    async def get(self, key: str) -> bytes | None:
        file = self._file(key)
        return file.read_bytes() if file.exists() else None  # <- blocking-call

    async def put(self, key: str, value: bytes) -> None:
        self._directory.mkdir(parents=True, exist_ok=True)  # <- blocking-call
        unfinished = self._file(key).with_suffix(".new")
        with unfinished.open("wb") as file:  # <- blocking-call
            file.write(value)  # <- blocking-call
        unfinished.replace(self._file(key))

    async def drop(self, key: str) -> None:
        await self._file(key).unlink(missing_ok=True)  # <- await-non-awaitable

    async def clear(self) -> None:
        remove_tree(self._directory, ignore_errors=True)  # <- blocking-call
