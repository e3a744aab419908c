from socket import AddressInfo
from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# The methods of a socket are left out: they wait or not as `setblocking` says, which its type does
# not show, and sockets that meet an event loop are non-blocking as a rule. `sendfile` is listed, as
# it refuses such sockets.

class socket:
    @blocking("network", asyncio="loop.sock_sendfile")
    def sendfile(self, file: Any, offset: int = 0, count: int | None = None) -> int: ...

@blocking(
    "network",
    asyncio="asyncio.open_connection",
    anyio="anyio.connect_tcp",
    trio="trio.open_tcp_stream",
)
def create_connection(
    address: Any,
    timeout: float | None = ...,
    source_address: Any = None,
    *,
    all_errors: bool = False,
) -> Any: ...
@overload
def getaddrinfo(
    host: None | Literal["127.0.0.1", "0.0.0.0", "::1", "::"],
    port: bytes | str | int | None,
    family: int = 0,
    type: int = 0,
    proto: int = 0,
    flags: int = 0,
) -> Any: ...  # names no host to look up
@overload
def getaddrinfo(
    host: Any,
    port: bytes | str | int | None,
    family: int,
    type: int,
    proto: int,
    flags: Literal[AddressInfo.AI_NUMERICHOST],
) -> Any: ...
@overload
def getaddrinfo(
    host: Any,
    port: bytes | str | int | None,
    family: int = 0,
    type: int = 0,
    proto: int = 0,
    *,
    flags: Literal[AddressInfo.AI_NUMERICHOST],
) -> Any: ...
@overload
@blocking(
    "dns", asyncio="loop.getaddrinfo", anyio="anyio.getaddrinfo", trio="trio.socket.getaddrinfo"
)
def getaddrinfo(
    host: Any,
    port: bytes | str | int | None,
    family: int = 0,
    type: int = 0,
    proto: int = 0,
    flags: int = 0,
) -> Any: ...
@overload
def gethostbyname(hostname: Literal["", "127.0.0.1", "0.0.0.0"], /) -> str: ...
@overload
@blocking(
    "dns", asyncio="loop.getaddrinfo", anyio="anyio.getaddrinfo", trio="trio.socket.getaddrinfo"
)
def gethostbyname(hostname: str, /) -> str: ...
@blocking(
    "dns", asyncio="loop.getaddrinfo", anyio="anyio.getaddrinfo", trio="trio.socket.getaddrinfo"
)
def gethostbyname_ex(hostname: str, /) -> Any: ...
@blocking(
    "dns", asyncio="loop.getnameinfo", anyio="anyio.getnameinfo", trio="trio.socket.getnameinfo"
)
def gethostbyaddr(ip_address: str, /) -> Any: ...
@blocking(
    "dns", asyncio="loop.getnameinfo", anyio="anyio.getnameinfo", trio="trio.socket.getnameinfo"
)
def getfqdn(name: str = "") -> str: ...
@blocking(
    "dns", asyncio="loop.getnameinfo", anyio="anyio.getnameinfo", trio="trio.socket.getnameinfo"
)
def getnameinfo(sockaddr: Any, flags: int, /) -> Any: ...
