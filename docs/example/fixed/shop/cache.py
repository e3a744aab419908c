"""A cache of bytes in files, one directory a namespace."""

import asyncio
import hashlib
import shutil
from pathlib import Path


class FileCache:
    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def _file(self, key: str) -> Path:
        return self._directory / hashlib.sha256(key.encode()).hexdigest()

    async def get(self, key: str) -> bytes | None:
        return await asyncio.to_thread(self._read, self._file(key))

    async def put(self, key: str, value: bytes) -> None:
        await asyncio.to_thread(self._write, self._file(key), value)

    async def drop(self, key: str) -> None:
        await asyncio.to_thread(self._file(key).unlink, missing_ok=True)

    async def clear(self) -> None:
        await asyncio.to_thread(shutil.rmtree, self._directory, ignore_errors=True)

    def _read(self, file: Path) -> bytes | None:
        return file.read_bytes() if file.exists() else None

    def _write(self, file: Path, value: bytes) -> None:
        self._directory.mkdir(parents=True, exist_ok=True)
        unfinished = file.with_suffix(".new")
        unfinished.write_bytes(value)
        unfinished.replace(file)
