import sys
from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

class SMTP:
    @overload
    def __init__(
        self,
        host: Literal[""] = "",
        port: int = 0,
        local_hostname: str | None = None,
        timeout: float = ...,
        source_address: Any = None,
    ) -> None: ...
    @overload
    @blocking("network", asyncio="aiosmtplib.SMTP")
    def __init__(
        self,
        host: str = "",
        port: int = 0,
        local_hostname: str | None = None,
        timeout: float = ...,
        source_address: Any = None,
    ) -> None: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.connect")
    def connect(
        self, host: str = "localhost", port: int = 0, source_address: Any = None
    ) -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.helo")
    def helo(self, name: str = "") -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.ehlo")
    def ehlo(self, name: str = "") -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP")
    def ehlo_or_helo_if_needed(self) -> None: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.login")
    def login(self, user: str, password: str, *, initial_response_ok: bool = True) -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.mail")
    def mail(self, sender: str, options: Any = ...) -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.rcpt")
    def rcpt(self, recip: str, options: Any = ...) -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.data")
    def data(self, msg: Any) -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.sendmail")
    def sendmail(
        self,
        from_addr: str,
        to_addrs: Any,
        msg: Any,
        mail_options: Any = ...,
        rcpt_options: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.send_message")
    def send_message(
        self,
        msg: Any,
        from_addr: str | None = None,
        to_addrs: Any = None,
        mail_options: Any = ...,
        rcpt_options: Any = ...,
    ) -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.execute_command")
    def docmd(self, cmd: str, args: str = "") -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.noop")
    def noop(self) -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.vrfy")
    def verify(self, address: str) -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.execute_command")
    def send(self, s: Any) -> None: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.execute_command")
    def putcmd(self, cmd: str, args: str = "") -> None: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.execute_command")
    def getreply(self) -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.help")
    def help(self, args: str = "") -> bytes: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.rset")
    def rset(self) -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.vrfy")
    def vrfy(self, address: str) -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.expn")
    def expn(self, address: str) -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.login")
    def auth(self, mechanism: str, authobject: Any, *, initial_response_ok: bool = True) -> Any: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.quit")
    def quit(self) -> Any: ...
    if sys.version_info >= (3, 12):
        @blocking("network", asyncio="aiosmtplib.SMTP.starttls")
        def starttls(self, *, context: Any = None) -> Any: ...
    else:
        @blocking("network", asyncio="aiosmtplib.SMTP.starttls")
        def starttls(
            self, keyfile: Any = None, certfile: Any = None, context: Any = None
        ) -> Any: ...

class SMTP_SSL:
    if sys.version_info >= (3, 12):
        @overload
        def __init__(
            self,
            host: Literal[""] = "",
            port: int = 0,
            local_hostname: str | None = None,
            *,
            timeout: float = ...,
            source_address: Any = None,
            context: Any = None,
        ) -> None: ...
        @overload
        @blocking("network", asyncio="aiosmtplib.SMTP")
        def __init__(
            self,
            host: str = "",
            port: int = 0,
            local_hostname: str | None = None,
            *,
            timeout: float = ...,
            source_address: Any = None,
            context: Any = None,
        ) -> None: ...
    else:
        @overload
        def __init__(
            self,
            host: Literal[""] = "",
            port: int = 0,
            local_hostname: str | None = None,
            keyfile: Any = None,
            certfile: Any = None,
            timeout: float = ...,
            source_address: Any = None,
            context: Any = None,
        ) -> None: ...
        @overload
        @blocking("network", asyncio="aiosmtplib.SMTP")
        def __init__(
            self,
            host: str = "",
            port: int = 0,
            local_hostname: str | None = None,
            keyfile: Any = None,
            certfile: Any = None,
            timeout: float = ...,
            source_address: Any = None,
            context: Any = None,
        ) -> None: ...

class LMTP:
    @overload
    def __init__(
        self,
        host: Literal[""] = "",
        port: int = 2003,
        local_hostname: str | None = None,
        source_address: Any = None,
        timeout: float = ...,
    ) -> None: ...
    @overload
    @blocking("network", asyncio="aiosmtplib.SMTP")
    def __init__(
        self,
        host: str = "",
        port: int = 2003,
        local_hostname: str | None = None,
        source_address: Any = None,
        timeout: float = ...,
    ) -> None: ...
    @blocking("network", asyncio="aiosmtplib.SMTP.connect")
    def connect(
        self, host: str = "localhost", port: int = 0, source_address: Any = None
    ) -> Any: ...
