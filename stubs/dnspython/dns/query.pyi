from typing import Any

from mypy_async_validator.markers import blocking

# Iterating over `xfr` waits, calling it does not.

@blocking(
    "dns", asyncio="dns.asyncquery.udp", anyio="dns.asyncquery.udp", trio="dns.asyncquery.udp"
)
def udp(
    q: Any,
    where: str,
    timeout: float | None = None,
    port: int = 53,
    source: str | None = None,
    source_port: int = 0,
    ignore_unexpected: bool = False,
    one_rr_per_rrset: bool = False,
    ignore_trailing: bool = False,
    raise_on_truncation: bool = False,
    sock: Any = None,
    ignore_errors: bool = False,
) -> Any: ...
@blocking(
    "dns",
    asyncio="dns.asyncquery.udp_with_fallback",
    anyio="dns.asyncquery.udp_with_fallback",
    trio="dns.asyncquery.udp_with_fallback",
)
def udp_with_fallback(
    q: Any,
    where: str,
    timeout: float | None = None,
    port: int = 53,
    source: str | None = None,
    source_port: int = 0,
    ignore_unexpected: bool = False,
    one_rr_per_rrset: bool = False,
    ignore_trailing: bool = False,
    udp_sock: Any = None,
    tcp_sock: Any = None,
    ignore_errors: bool = False,
) -> Any: ...
@blocking(
    "dns", asyncio="dns.asyncquery.tcp", anyio="dns.asyncquery.tcp", trio="dns.asyncquery.tcp"
)
def tcp(
    q: Any,
    where: str,
    timeout: float | None = None,
    port: int = 53,
    source: str | None = None,
    source_port: int = 0,
    one_rr_per_rrset: bool = False,
    ignore_trailing: bool = False,
    sock: Any = None,
) -> Any: ...
@blocking(
    "dns", asyncio="dns.asyncquery.tls", anyio="dns.asyncquery.tls", trio="dns.asyncquery.tls"
)
def tls(
    q: Any,
    where: str,
    timeout: float | None = None,
    port: int = 853,
    source: str | None = None,
    source_port: int = 0,
    one_rr_per_rrset: bool = False,
    ignore_trailing: bool = False,
    sock: Any = None,
    ssl_context: Any = None,
    server_hostname: str | None = None,
    verify: Any = True,
) -> Any: ...
@blocking(
    "dns", asyncio="dns.asyncquery.https", anyio="dns.asyncquery.https", trio="dns.asyncquery.https"
)
def https(
    q: Any,
    where: str,
    timeout: float | None = None,
    port: int = 443,
    source: str | None = None,
    source_port: int = 0,
    one_rr_per_rrset: bool = False,
    ignore_trailing: bool = False,
    session: Any = None,
    path: str = "/dns-query",
    post: bool = True,
    bootstrap_address: str | None = None,
    verify: Any = True,
    resolver: Any = None,
    family: int = ...,
    http_version: Any = ...,
) -> Any: ...
@blocking(
    "dns", asyncio="dns.asyncquery.quic", anyio="dns.asyncquery.quic", trio="dns.asyncquery.quic"
)
def quic(
    q: Any,
    where: str,
    timeout: float | None = None,
    port: int = 853,
    source: str | None = None,
    source_port: int = 0,
    one_rr_per_rrset: bool = False,
    ignore_trailing: bool = False,
    connection: Any = None,
    verify: Any = True,
    hostname: str | None = None,
    server_hostname: str | None = None,
) -> Any: ...
@blocking(
    "dns",
    asyncio="dns.asyncquery.inbound_xfr",
    anyio="dns.asyncquery.inbound_xfr",
    trio="dns.asyncquery.inbound_xfr",
)
def inbound_xfr(
    where: str,
    txn_manager: Any,
    query: Any = None,
    port: int = 53,
    timeout: float | None = None,
    lifetime: float | None = None,
    source: str | None = None,
    source_port: int = 0,
    udp_mode: Any = ...,
    raise_on_serial_went_backwards: bool = True,
) -> Any: ...
@blocking(
    "dns",
    asyncio="dns.asyncquery.send_udp",
    anyio="dns.asyncquery.send_udp",
    trio="dns.asyncquery.send_udp",
)
def send_udp(sock: Any, what: Any, destination: Any, expiration: float | None = None) -> Any: ...
@blocking(
    "dns",
    asyncio="dns.asyncquery.receive_udp",
    anyio="dns.asyncquery.receive_udp",
    trio="dns.asyncquery.receive_udp",
)
def receive_udp(
    sock: Any,
    destination: Any = None,
    expiration: float | None = None,
    ignore_unexpected: bool = False,
    one_rr_per_rrset: bool = False,
    keyring: Any = None,
    request_mac: bytes | None = b"",
    ignore_trailing: bool = False,
    raise_on_truncation: bool = False,
    ignore_errors: bool = False,
    query: Any = None,
) -> Any: ...
@blocking(
    "dns",
    asyncio="dns.asyncquery.send_tcp",
    anyio="dns.asyncquery.send_tcp",
    trio="dns.asyncquery.send_tcp",
)
def send_tcp(sock: Any, what: Any, expiration: float | None = None) -> Any: ...
@blocking(
    "dns",
    asyncio="dns.asyncquery.receive_tcp",
    anyio="dns.asyncquery.receive_tcp",
    trio="dns.asyncquery.receive_tcp",
)
def receive_tcp(
    sock: Any,
    expiration: float | None = None,
    one_rr_per_rrset: bool = False,
    keyring: Any = None,
    request_mac: bytes | None = b"",
    ignore_trailing: bool = False,
) -> Any: ...
