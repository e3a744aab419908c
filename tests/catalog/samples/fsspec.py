import asyncio

import fsspec
from fsspec import AbstractFileSystem
from fsspec.implementations.http import HTTPFileSystem
from fsspec.implementations.local import LocalFileSystem
from fsspec.implementations.memory import MemoryFileSystem


async def waits(fs: AbstractFileSystem, local: LocalFileSystem, http: HTTPFileSystem) -> None:
    fs.cat("a")  # blocks: fsspec.AbstractFileSystem.cat
    fs.ls("a", detail=False)  # blocks: fsspec.AbstractFileSystem.ls
    fs.open("a", "rb")  # blocks: fsspec.AbstractFileSystem.open
    fs.exists("a")  # blocks: fsspec.AbstractFileSystem.exists
    fs.upload("a", "b")  # blocks: fsspec.AbstractFileSystem.upload
    local.ls("a")  # blocks: fsspec.implementations.local.LocalFileSystem.ls
    local.rm("a")  # blocks: fsspec.implementations.local.LocalFileSystem.rm
    http.cat("a")  # blocks: fsspec.AbstractFileSystem.cat


async def silent(fs: AbstractFileSystem, memory: MemoryFileSystem, http: HTTPFileSystem) -> None:
    memory.ls("a")
    memory.cat("a")
    memory.get("a", "b")  # blocks: fsspec.implementations.memory.MemoryFileSystem.get
    memory.put("a", "b")  # blocks: fsspec.implementations.memory.MemoryFileSystem.put
    fsspec.open("s3://a")
    LocalFileSystem()
    fs.unstrip_protocol("a")
    fs.invalidate_cache()
    fs.to_json()
    fs.get_mapper("a")
    await http._cat("a")
    await http.open_async("a")
    await asyncio.to_thread(fs.cat, "a")
