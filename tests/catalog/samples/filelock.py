import asyncio

from filelock import (
    AsyncFileLock,
    AsyncReadWriteLock,
    FileLock,
    ReadWriteLock,
    SoftFileLock,
    SoftReadWriteLock,
    UnixFileLock,
)


async def locks(lock: FileLock, soft: SoftFileLock, unix: UnixFileLock) -> None:
    lock.acquire()  # blocks: filelock.BaseFileLock.acquire
    lock.release()
    soft.acquire(timeout=10)  # blocks: filelock.BaseFileLock.acquire
    with unix.acquire(poll_interval=0.1):  # blocks: filelock.BaseFileLock.acquire
        pass
    with lock:  # holds: filelock.BaseFileLock
        await asyncio.sleep(1)
    with FileLock("a.lock"):  # holds: filelock.BaseFileLock
        await asyncio.sleep(1)
    lock.acquire(timeout=0)
    lock.acquire(0)
    soft.acquire(blocking=False)
    FileLock("a.lock")
    await asyncio.to_thread(lock.acquire)


async def readers_and_writers(lock: ReadWriteLock, soft: SoftReadWriteLock) -> None:
    lock.acquire_read()  # blocks: filelock.ReadWriteLock.acquire_read
    lock.acquire_write(timeout=1)  # blocks: filelock.ReadWriteLock.acquire_write
    lock.release()
    with lock.read_lock():  # holds: filelock.ReadWriteLock
        await asyncio.sleep(1)
    with lock.write_lock():  # holds: filelock.ReadWriteLock
        await asyncio.sleep(1)
    soft.acquire_read()  # blocks: filelock.SoftReadWriteLock.acquire_read
    soft.acquire_write()  # blocks: filelock.SoftReadWriteLock.acquire_write
    with soft.read_lock(1):  # holds: filelock.SoftReadWriteLock
        await asyncio.sleep(1)
    with soft.write_lock():  # holds: filelock.SoftReadWriteLock
        await asyncio.sleep(1)
    lock.acquire_read(blocking=False)
    lock.acquire_read(0)
    lock.acquire_write(blocking=False)
    lock.acquire_write(timeout=0)
    lock.read_lock(0)
    lock.read_lock(blocking=False)
    lock.write_lock(0)
    lock.write_lock(blocking=False)
    soft.acquire_read(0)
    soft.acquire_read(blocking=False)
    soft.acquire_write(0)
    soft.acquire_write(blocking=False)
    soft.read_lock(0)
    soft.read_lock(blocking=False)
    soft.write_lock(0)
    soft.write_lock(blocking=False)


async def twins(lock: AsyncFileLock, both: AsyncReadWriteLock) -> None:
    await lock.acquire()
    async with lock:
        await asyncio.sleep(1)
    async with both.read_lock():
        await asyncio.sleep(1)
    await both.acquire_write()


async def made_not_to_wait(path: str) -> None:
    with FileLock(path, timeout=0):
        await asyncio.sleep(0)
    lock = FileLock(path, blocking=False)
    lock.acquire()
    with lock:
        await asyncio.sleep(0)
    patient = FileLock(path, timeout=5)
    patient.acquire()  # blocks: filelock.BaseFileLock.acquire
