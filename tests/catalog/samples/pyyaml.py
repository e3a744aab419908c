import asyncio
import io
from pathlib import Path
from typing import IO, Any

import yaml


async def real_files(
    text: io.TextIOWrapper,
    raw: io.BufferedReader,
    out: io.BufferedWriter,
    both: io.BufferedRandom,
    unbuffered: io.FileIO,
) -> None:
    yaml.safe_load(text)  # blocks: yaml.safe_load
    yaml.safe_load(stream=raw)  # blocks: yaml.safe_load
    yaml.load(unbuffered, Loader=yaml.SafeLoader)  # blocks: yaml.load
    yaml.full_load(both)  # blocks: yaml.full_load
    yaml.unsafe_load(raw)  # blocks: yaml.unsafe_load
    yaml.compose(raw)  # blocks: yaml.compose
    yaml.safe_dump({}, text, sort_keys=False)  # blocks: yaml.safe_dump
    yaml.dump({}, stream=out)  # blocks: yaml.dump
    yaml.dump_all([{}], out)  # blocks: yaml.dump_all
    yaml.safe_dump_all([{}], text)  # blocks: yaml.safe_dump_all


async def in_memory(data: bytes, upload: IO[bytes], buffer: io.StringIO) -> str:
    yaml.safe_load("a: 1")
    yaml.safe_load(data)
    yaml.safe_load(io.BytesIO(data))
    yaml.safe_load(upload)
    yaml.load(upload, yaml.SafeLoader)
    yaml.full_load(data)
    yaml.unsafe_load(data)
    yaml.compose("a: 1")
    yaml.safe_dump({}, buffer)
    yaml.dump({}, stream=None)
    yaml.dump_all([{}], buffer)
    yaml.safe_dump_all([{}])
    return yaml.dump({"a": 1}, sort_keys=False)


async def in_a_thread(path: Path) -> Any:
    def read() -> Any:
        with path.open() as file:
            return yaml.safe_load(file)

    return await asyncio.to_thread(read)
