from typing import Any

from mypy_async_validator.markers import blocking

class Lock:
    # Also without waiting for the lock, the server is asked.
    @blocking("database", asyncio="redis.asyncio.lock.Lock.acquire")
    def acquire(
        self,
        sleep: int | float | None = None,
        blocking: bool | None = None,
        blocking_timeout: int | float | None = None,
        token: str | None = None,
    ) -> Any: ...
    @blocking("database", asyncio="redis.asyncio.lock.Lock.release")
    def release(self) -> None: ...
    @blocking("database", asyncio="redis.asyncio.lock.Lock.extend")
    def extend(self, additional_time: int | float, replace_ttl: bool = False) -> bool: ...
    @blocking("database", asyncio="redis.asyncio.lock.Lock.reacquire")
    def reacquire(self) -> bool: ...
    @blocking("database", asyncio="redis.asyncio.lock.Lock.locked")
    def locked(self) -> bool: ...
    @blocking("database", asyncio="redis.asyncio.lock.Lock.owned")
    def owned(self) -> bool: ...
    @blocking("database", asyncio="redis.asyncio.lock.Lock")
    def __enter__(self) -> Any: ...
