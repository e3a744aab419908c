from typing import Any

from mypy_async_validator.markers import blocking

# A new resolver reads the list of name servers, once; the async one does it as well.

@blocking(
    "dns",
    asyncio="dns.asyncresolver.resolve",
    anyio="dns.asyncresolver.resolve",
    trio="dns.asyncresolver.resolve",
)
def resolve(
    qname: Any,
    rdtype: Any = ...,
    rdclass: Any = ...,
    tcp: bool = False,
    source: str | None = None,
    raise_on_no_answer: bool = True,
    source_port: int = 0,
    lifetime: float | None = None,
    search: bool | None = None,
) -> Any: ...
@blocking(
    "dns",
    asyncio="dns.asyncresolver.resolve",
    anyio="dns.asyncresolver.resolve",
    trio="dns.asyncresolver.resolve",
)
def query(
    qname: Any,
    rdtype: Any = ...,
    rdclass: Any = ...,
    tcp: bool = False,
    source: str | None = None,
    raise_on_no_answer: bool = True,
    source_port: int = 0,
    lifetime: float | None = None,
) -> Any: ...
@blocking(
    "dns",
    asyncio="dns.asyncresolver.resolve_address",
    anyio="dns.asyncresolver.resolve_address",
    trio="dns.asyncresolver.resolve_address",
)
def resolve_address(ipaddr: str, *args: Any, **kwargs: Any) -> Any: ...
@blocking(
    "dns",
    asyncio="dns.asyncresolver.resolve_name",
    anyio="dns.asyncresolver.resolve_name",
    trio="dns.asyncresolver.resolve_name",
)
def resolve_name(name: Any, family: int = ..., **kwargs: Any) -> Any: ...
@blocking(
    "dns",
    asyncio="dns.asyncresolver.canonical_name",
    anyio="dns.asyncresolver.canonical_name",
    trio="dns.asyncresolver.canonical_name",
)
def canonical_name(name: Any) -> Any: ...
@blocking(
    "dns",
    asyncio="dns.asyncresolver.try_ddr",
    anyio="dns.asyncresolver.try_ddr",
    trio="dns.asyncresolver.try_ddr",
)
def try_ddr(lifetime: float = 5.0) -> Any: ...
@blocking(
    "dns",
    asyncio="dns.asyncresolver.zone_for_name",
    anyio="dns.asyncresolver.zone_for_name",
    trio="dns.asyncresolver.zone_for_name",
)
def zone_for_name(
    name: Any,
    rdclass: Any = ...,
    tcp: bool = False,
    resolver: Any = None,
    lifetime: float | None = None,
) -> Any: ...
@blocking(
    "dns",
    asyncio="dns.asyncresolver.make_resolver_at",
    anyio="dns.asyncresolver.make_resolver_at",
    trio="dns.asyncresolver.make_resolver_at",
)
def make_resolver_at(
    where: Any, port: int = 53, family: int = ..., resolver: Any = None
) -> Any: ...
@blocking(
    "dns",
    asyncio="dns.asyncresolver.resolve_at",
    anyio="dns.asyncresolver.resolve_at",
    trio="dns.asyncresolver.resolve_at",
)
def resolve_at(
    where: Any,
    qname: Any,
    rdtype: Any = ...,
    rdclass: Any = ...,
    tcp: bool = False,
    source: str | None = None,
    raise_on_no_answer: bool = True,
    source_port: int = 0,
    lifetime: float | None = None,
    search: bool | None = None,
    port: int = 53,
    family: int = ...,
    resolver: Any = None,
) -> Any: ...

class Resolver:
    @blocking(
        "dns",
        asyncio="dns.asyncresolver.Resolver.resolve",
        anyio="dns.asyncresolver.Resolver.resolve",
        trio="dns.asyncresolver.Resolver.resolve",
    )
    def resolve(
        self,
        qname: Any,
        rdtype: Any = ...,
        rdclass: Any = ...,
        tcp: bool = False,
        source: str | None = None,
        raise_on_no_answer: bool = True,
        source_port: int = 0,
        lifetime: float | None = None,
        search: bool | None = None,
    ) -> Any: ...
    @blocking(
        "dns",
        asyncio="dns.asyncresolver.Resolver.resolve",
        anyio="dns.asyncresolver.Resolver.resolve",
        trio="dns.asyncresolver.Resolver.resolve",
    )
    def query(
        self,
        qname: Any,
        rdtype: Any = ...,
        rdclass: Any = ...,
        tcp: bool = False,
        source: str | None = None,
        raise_on_no_answer: bool = True,
        source_port: int = 0,
        lifetime: float | None = None,
    ) -> Any: ...
    @blocking(
        "dns",
        asyncio="dns.asyncresolver.Resolver.resolve_address",
        anyio="dns.asyncresolver.Resolver.resolve_address",
        trio="dns.asyncresolver.Resolver.resolve_address",
    )
    def resolve_address(self, ipaddr: str, *args: Any, **kwargs: Any) -> Any: ...
    @blocking(
        "dns",
        asyncio="dns.asyncresolver.Resolver.resolve_name",
        anyio="dns.asyncresolver.Resolver.resolve_name",
        trio="dns.asyncresolver.Resolver.resolve_name",
    )
    def resolve_name(self, name: Any, family: int = ..., **kwargs: Any) -> Any: ...
    @blocking(
        "dns",
        asyncio="dns.asyncresolver.Resolver.canonical_name",
        anyio="dns.asyncresolver.Resolver.canonical_name",
        trio="dns.asyncresolver.Resolver.canonical_name",
    )
    def canonical_name(self, name: Any) -> Any: ...
    @blocking(
        "dns",
        asyncio="dns.asyncresolver.Resolver.try_ddr",
        anyio="dns.asyncresolver.Resolver.try_ddr",
        trio="dns.asyncresolver.Resolver.try_ddr",
    )
    def try_ddr(self, lifetime: float = 5.0) -> Any: ...
