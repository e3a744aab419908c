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
    @blocking("network", asyncio="aioftp.Client.connect")
    def connect(
        self, host: str = "", port: int = 0, timeout: float = -999, source_address: Any = None
    ) -> str: ...
    @blocking("network", asyncio="aioftp.Client.login")
    def login(self, user: str = "", passwd: str = "", acct: str = "") -> str: ...
    @blocking("network", asyncio="aioftp.Client.command")
    def sendcmd(self, cmd: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client.command")
    def voidcmd(self, cmd: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client.download_stream")
    def retrbinary(
        self, cmd: str, callback: Any, blocksize: int = 8192, rest: int | str | None = None
    ) -> str: ...
    @blocking("network", asyncio="aioftp.Client")
    def retrlines(self, cmd: str, callback: Any = None) -> str: ...
    @blocking("network", asyncio="aioftp.Client.upload_stream")
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
    @blocking("network", asyncio="aioftp.Client.list")
    def nlst(self, *args: str) -> Any: ...
    @blocking("network", asyncio="aioftp.Client.list")
    def mlsd(self, path: str = "", facts: Any = ...) -> Any: ...
    @blocking("network", asyncio="aioftp.Client.list")
    def dir(self, *args: Any) -> None: ...
    @blocking("network", asyncio="aioftp.Client.change_directory")
    def cwd(self, dirname: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client.get_current_directory")
    def pwd(self) -> str: ...
    @blocking("network", asyncio="aioftp.Client.remove_file")
    def delete(self, filename: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client.rename")
    def rename(self, fromname: str, toname: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client.make_directory")
    def mkd(self, dirname: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client.remove_directory")
    def rmd(self, dirname: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client.stat")
    def size(self, filename: str) -> int | None: ...
    @blocking("network", asyncio="aioftp.Client.command")
    def getresp(self) -> str: ...
    @blocking("network", asyncio="aioftp.Client.command")
    def voidresp(self) -> str: ...
    @blocking("network", asyncio="aioftp.Client.abort")
    def abort(self) -> str: ...
    @blocking("network", asyncio="aioftp.Client.get_passive_connection")
    def makepasv(self) -> Any: ...
    @blocking("network", asyncio="aioftp.Client.get_stream")
    def ntransfercmd(self, cmd: str, rest: int | str | None = None) -> Any: ...
    @blocking("network", asyncio="aioftp.Client.get_stream")
    def transfercmd(self, cmd: str, rest: int | str | None = None) -> Any: ...
    @blocking("network", asyncio="aioftp.Client.command")
    def acct(self, password: str) -> str: ...
    @blocking("network", asyncio="aioftp.Client.quit")
    def quit(self) -> str: ...

class FTP_TLS:
    @blocking("network", asyncio="aioftp.Client.upgrade_to_tls")
    def auth(self) -> str: ...
    @blocking("network", asyncio="aioftp.Client.command")
    def prot_p(self) -> str: ...
    @blocking("network", asyncio="aioftp.Client.command")
    def prot_c(self) -> str: ...
    @blocking("network", asyncio="aioftp.Client.command")
    def ccc(self) -> str: ...
    @blocking("network", asyncio="aioftp.Client.login")
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

@blocking("network", asyncio="aioftp.Client")
def ftpcp(
    source: Any, sourcename: str, target: Any, targetname: str = "", type: Any = "I"
) -> None: ...
