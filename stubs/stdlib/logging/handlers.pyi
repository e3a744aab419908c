import sys
from typing import Any, Literal, overload

from _typeshed import StrPath

from mypy_async_validator.markers import blocking

# `SocketHandler`, `DatagramHandler`, `HTTPHandler` and `SMTPHandler` connect when a line is logged,
# not when they are made.

class WatchedFileHandler:
    @overload
    def __init__(
        self,
        filename: StrPath,
        mode: str,
        encoding: str | None,
        delay: Literal[True],
        errors: str | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        filename: StrPath,
        mode: str = "a",
        encoding: str | None = None,
        *,
        delay: Literal[True],
        errors: str | None = None,
    ) -> None: ...
    @overload
    @blocking("file")
    def __init__(
        self,
        filename: StrPath,
        mode: str = "a",
        encoding: str | None = None,
        delay: bool = False,
        errors: str | None = None,
    ) -> None: ...

class BaseRotatingHandler:
    @overload
    def __init__(
        self,
        filename: StrPath,
        mode: str,
        encoding: str | None,
        delay: Literal[True],
        errors: str | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        filename: StrPath,
        mode: str,
        encoding: str | None = None,
        *,
        delay: Literal[True],
        errors: str | None = None,
    ) -> None: ...
    @overload
    @blocking("file")
    def __init__(
        self,
        filename: StrPath,
        mode: str,
        encoding: str | None = None,
        delay: bool = False,
        errors: str | None = None,
    ) -> None: ...

class RotatingFileHandler:
    @overload
    def __init__(
        self,
        filename: StrPath,
        mode: str,
        maxBytes: int,
        backupCount: int,
        encoding: str | None,
        delay: Literal[True],
        errors: str | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        filename: StrPath,
        mode: str = "a",
        maxBytes: int = 0,
        backupCount: int = 0,
        encoding: str | None = None,
        *,
        delay: Literal[True],
        errors: str | None = None,
    ) -> None: ...
    @overload
    @blocking("file")
    def __init__(
        self,
        filename: StrPath,
        mode: str = "a",
        maxBytes: int = 0,
        backupCount: int = 0,
        encoding: str | None = None,
        delay: bool = False,
        errors: str | None = None,
    ) -> None: ...
    @blocking("file")
    def doRollover(self) -> None: ...

class TimedRotatingFileHandler:
    @overload
    def __init__(
        self,
        filename: StrPath,
        when: str,
        interval: int,
        backupCount: int,
        encoding: str | None,
        delay: Literal[True],
        utc: bool = False,
        atTime: Any = None,
        errors: str | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        filename: StrPath,
        when: str = "h",
        interval: int = 1,
        backupCount: int = 0,
        encoding: str | None = None,
        *,
        delay: Literal[True],
        utc: bool = False,
        atTime: Any = None,
        errors: str | None = None,
    ) -> None: ...
    @overload
    @blocking("file")
    def __init__(
        self,
        filename: StrPath,
        when: str = "h",
        interval: int = 1,
        backupCount: int = 0,
        encoding: str | None = None,
        delay: bool = False,
        utc: bool = False,
        atTime: Any = None,
        errors: str | None = None,
    ) -> None: ...
    @blocking("file")
    def doRollover(self) -> None: ...

class SysLogHandler:
    if sys.version_info >= (3, 14):
        @overload
        def __init__(
            self,
            address: Literal["/dev/log", "/var/run/syslog"],
            facility: str | int = 1,
            socktype: Any = None,
            timeout: float | None = None,
        ) -> None: ...  # a socket of the same machine
        @overload
        @blocking("network")
        def __init__(
            self,
            address: Any = ...,
            facility: str | int = 1,
            socktype: Any = None,
            timeout: float | None = None,
        ) -> None: ...
    else:
        @overload
        def __init__(
            self,
            address: Literal["/dev/log", "/var/run/syslog"],
            facility: str | int = 1,
            socktype: Any = None,
        ) -> None: ...  # a socket of the same machine
        @overload
        @blocking("network")
        def __init__(
            self, address: Any = ..., facility: str | int = 1, socktype: Any = None
        ) -> None: ...

class QueueListener:
    @blocking("thread")
    def stop(self) -> None: ...
