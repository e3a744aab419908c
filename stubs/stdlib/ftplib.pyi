import sys
from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

class FTP:
    @overload
    def __init__(
        self,
        host: Literal[""] = "",
        user: str = "",
        passwd: str = "",
        acct: str = "",
        timeout: float | None = ...,
        source_address: Any = None,
        *,
        encoding: str = "utf-8",
    ) -> None: ...
    @overload
    @blocking("network", asyncio="aioftp.Client")
    def __init__(
        self,
        host: str = "",
        user: str = "",
        passwd: str = "",
        acct: str = "",
        timeout: float | None = ...,
        source_address: Any = None,
        *,
        encoding: str = "utf-8",
    ) -> None: ...
    @blocking("network", asyncio="aioftp.Client")
    def connect(
        self, host: str = "", port: int = 0, timeout: float = -999, source_address: Any = None
    ) -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def login(self, user: str = "", passwd: str = "", acct: str = "") -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def sendcmd(self, cmd: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def voidcmd(self, cmd: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def retrbinary(
        self, cmd: str, callback: Any, blocksize: int = 8192, rest: int | str | None = None
    ) -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def retrlines(self, cmd: str, callback: Any = None) -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def storbinary(
        self,
        cmd: str,
        fp: Any,
        blocksize: int = 8192,
        callback: Any = None,
        rest: int | str | None = None,
    ) -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def storlines(self, cmd: str, fp: Any, callback: Any = None) -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def nlst(self, *args: str) -> Any: ...
    @blocking("network", asyncio="aioftp.Client")
    def mlsd(self, path: str = "", facts: Any = ...) -> Any: ...
    @blocking("network", asyncio="aioftp.Client")
    def dir(self, *args: Any) -> None: ...
    @blocking("network", asyncio="aioftp.Client")
    def cwd(self, dirname: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def pwd(self) -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def delete(self, filename: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def rename(self, fromname: str, toname: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def mkd(self, dirname: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def rmd(self, dirname: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def size(self, filename: str) -> int | None: ...
    @blocking("network", asyncio="aioftp.Client")
    def quit(self) -> str: ...

class FTP_TLS:
    @blocking("network", asyncio="aioftp.Client")
    def login(
        self, user: str = "", passwd: str = "", acct: str = "", secure: bool = True
    ) -> str: ...
    if sys.version_info >= (3, 12):
        @overload
        def __init__(
            self,
            host: Literal[""] = "",
            user: str = "",
            passwd: str = "",
            acct: str = "",
            *,
            context: Any = None,
            timeout: float | None = ...,
            source_address: Any = None,
            encoding: str = "utf-8",
        ) -> None: ...
        @overload
        @blocking("network", asyncio="aioftp.Client")
        def __init__(
            self,
            host: str = "",
            user: str = "",
            passwd: str = "",
            acct: str = "",
            *,
            context: Any = None,
            timeout: float | None = ...,
            source_address: Any = None,
            encoding: str = "utf-8",
        ) -> None: ...
    else:
        @overload
        def __init__(
            self,
            host: Literal[""] = "",
            user: str = "",
            passwd: str = "",
            acct: str = "",
            keyfile: Any = None,
            certfile: Any = None,
            context: Any = None,
            timeout: float | None = ...,
            source_address: Any = None,
            *,
            encoding: str = "utf-8",
        ) -> None: ...
        @overload
        @blocking("network", asyncio="aioftp.Client")
        def __init__(
            self,
            host: str = "",
            user: str = "",
            passwd: str = "",
            acct: str = "",
            keyfile: Any = None,
            certfile: Any = None,
            context: Any = None,
            timeout: float | None = ...,
            source_address: Any = None,
            *,
            encoding: str = "utf-8",
        ) -> None: ...
