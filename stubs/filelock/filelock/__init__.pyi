from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# A lock that was made with `timeout=0` or `blocking=False` shows it nowhere; all others wait.

class BaseFileLock:
    @overload
    def acquire(
        self,
        timeout: Literal[0],
        poll_interval: Any = None,
        *,
        poll_intervall: Any = None,
        blocking: Any = None,
        cancel_check: Any = None,
    ) -> Any: ...
    @overload
    def acquire(
        self,
        timeout: Any = None,
        poll_interval: Any = None,
        *,
        poll_intervall: Any = None,
        blocking: Literal[False],
        cancel_check: Any = None,
    ) -> Any: ...
    @overload
    @blocking("lock", asyncio="filelock.AsyncFileLock")
    def acquire(
        self,
        timeout: Any = None,
        poll_interval: Any = None,
        *,
        poll_intervall: Any = None,
        blocking: Any = None,
        cancel_check: Any = None,
    ) -> Any: ...
    @blocking("lock", asyncio="filelock.AsyncFileLock")
    def __enter__(self) -> Any: ...

class ReadWriteLock:
    @overload
    def acquire_read(self, timeout: Literal[0], *, blocking: Any = None) -> Any: ...
    @overload
    def acquire_read(self, timeout: Any = None, *, blocking: Literal[False]) -> Any: ...
    @overload
    @blocking("lock", asyncio="filelock.AsyncReadWriteLock")
    def acquire_read(self, timeout: Any = None, *, blocking: Any = None) -> Any: ...
    @overload
    def acquire_write(self, timeout: Literal[0], *, blocking: Any = None) -> Any: ...
    @overload
    def acquire_write(self, timeout: Any = None, *, blocking: Literal[False]) -> Any: ...
    @overload
    @blocking("lock", asyncio="filelock.AsyncReadWriteLock")
    def acquire_write(self, timeout: Any = None, *, blocking: Any = None) -> Any: ...
    @overload
    def read_lock(self, timeout: Literal[0], *, blocking: Any = None) -> Any: ...
    @overload
    def read_lock(self, timeout: Any = None, *, blocking: Literal[False]) -> Any: ...
    @overload
    @blocking("lock", asyncio="filelock.AsyncReadWriteLock.read_lock")
    def read_lock(self, timeout: Any = None, *, blocking: Any = None) -> Any: ...
    @overload
    def write_lock(self, timeout: Literal[0], *, blocking: Any = None) -> Any: ...
    @overload
    def write_lock(self, timeout: Any = None, *, blocking: Literal[False]) -> Any: ...
    @overload
    @blocking("lock", asyncio="filelock.AsyncReadWriteLock.write_lock")
    def write_lock(self, timeout: Any = None, *, blocking: Any = None) -> Any: ...

class SoftReadWriteLock:
    @overload
    def acquire_read(self, timeout: Literal[0], *, blocking: Any = None) -> Any: ...
    @overload
    def acquire_read(self, timeout: Any = None, *, blocking: Literal[False]) -> Any: ...
    @overload
    @blocking("lock", asyncio="filelock.AsyncSoftReadWriteLock")
    def acquire_read(self, timeout: Any = None, *, blocking: Any = None) -> Any: ...
    @overload
    def acquire_write(self, timeout: Literal[0], *, blocking: Any = None) -> Any: ...
    @overload
    def acquire_write(self, timeout: Any = None, *, blocking: Literal[False]) -> Any: ...
    @overload
    @blocking("lock", asyncio="filelock.AsyncSoftReadWriteLock")
    def acquire_write(self, timeout: Any = None, *, blocking: Any = None) -> Any: ...
    @overload
    def read_lock(self, timeout: Literal[0], *, blocking: Any = None) -> Any: ...
    @overload
    def read_lock(self, timeout: Any = None, *, blocking: Literal[False]) -> Any: ...
    @overload
    @blocking("lock", asyncio="filelock.AsyncSoftReadWriteLock.read_lock")
    def read_lock(self, timeout: Any = None, *, blocking: Any = None) -> Any: ...
    @overload
    def write_lock(self, timeout: Literal[0], *, blocking: Any = None) -> Any: ...
    @overload
    def write_lock(self, timeout: Any = None, *, blocking: Literal[False]) -> Any: ...
    @overload
    @blocking("lock", asyncio="filelock.AsyncSoftReadWriteLock.write_lock")
    def write_lock(self, timeout: Any = None, *, blocking: Any = None) -> Any: ...

class BaseAsyncFileLock:
    # Coroutine functions, and an `__enter__` that always raises.
    def __getattr__(self, name: str) -> Any: ...
