import asyncio
import io
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt


class Download:
    def read(self, size: int = -1, /) -> bytes:
        return b""

    def seek(self, offset: int, whence: int, /) -> object:
        return None


async def files(path: Path, name: str, array: npt.NDArray[np.float64]) -> None:
    np.load(path)  # blocks: numpy.load
    np.load(b"a.npy")  # blocks: numpy.load
    np.load(name, allow_pickle=True)  # blocks: numpy.load
    np.loadtxt(path, delimiter=",")  # blocks: numpy.loadtxt
    np.loadtxt(name)  # blocks: numpy.loadtxt
    np.genfromtxt("a.txt")  # blocks: numpy.genfromtxt
    np.genfromtxt(path)  # blocks: numpy.genfromtxt
    np.fromfile(name, dtype=np.uint8)  # blocks: numpy.fromfile
    np.fromregex(path, "a", dtype=np.uint8)  # blocks: numpy.fromregex
    np.save(path, array)  # blocks: numpy.save
    np.savez(name, a=array)  # blocks: numpy.savez
    np.savez_compressed(path, array, b=array)  # blocks: numpy.savez_compressed
    np.savetxt("out.csv", array, fmt="%d")  # blocks: numpy.savetxt


async def in_memory(data: bytes, upload: IO[bytes], array: npt.NDArray[np.float64]) -> Any:
    buffer = io.BytesIO(data)
    np.load(upload)
    np.loadtxt(io.StringIO("1 2"))
    np.loadtxt(["1 2", "3 4"])
    np.genfromtxt(buffer)
    np.genfromtxt(line for line in ["1 2", "3 4"])
    np.fromfile(upload)
    np.fromregex(buffer, "a", dtype=np.uint8)
    np.save(buffer, array)
    np.savez(buffer, a=array)
    np.savez_compressed(buffer, array)
    np.savetxt(buffer, array)
    np.frombuffer(data)
    return np.load(buffer)


async def of_unknown_type(anything: Any, download: Download) -> None:
    np.load(anything)
    np.load(download)
    np.loadtxt(anything)
    np.save(anything, np.zeros(1))


async def in_a_thread(path: Path) -> Any:
    return await asyncio.to_thread(np.load, path)
