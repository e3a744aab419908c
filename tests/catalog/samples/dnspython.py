import asyncio

import dns.asyncresolver
import dns.message
import dns.query
import dns.resolver
from dns.message import Message
from dns.resolver import Resolver


async def functions(name: str, server: Resolver) -> None:
    dns.resolver.resolve(name, "MX")  # blocks: dns.resolver.resolve
    dns.resolver.resolve_address("127.0.0.1")  # blocks: dns.resolver.resolve_address
    dns.resolver.resolve_name(name)  # blocks: dns.resolver.resolve_name
    dns.resolver.canonical_name(name)  # blocks: dns.resolver.canonical_name
    dns.resolver.zone_for_name(name)  # blocks: dns.resolver.zone_for_name
    dns.resolver.make_resolver_at(name)  # blocks: dns.resolver.make_resolver_at
    dns.resolver.resolve_at(name, name, "MX")  # blocks: dns.resolver.resolve_at
    await asyncio.to_thread(dns.resolver.resolve, name, "MX")
    server.resolve(name, lifetime=5)  # blocks: dns.resolver.Resolver.resolve
    server.resolve_address("127.0.0.1")  # blocks: dns.resolver.Resolver.resolve_address
    server.resolve_name(name)  # blocks: dns.resolver.Resolver.resolve_name
    server.canonical_name(name)  # blocks: dns.resolver.Resolver.canonical_name
    server.try_ddr()  # blocks: dns.resolver.Resolver.try_ddr


async def messages(query: Message, where: str) -> None:
    dns.query.udp(query, where, timeout=5)  # blocks: dns.query.udp
    dns.query.udp_with_fallback(query, where)  # blocks: dns.query.udp_with_fallback
    dns.query.tcp(query, where)  # blocks: dns.query.tcp
    dns.query.tls(query, where)  # blocks: dns.query.tls
    dns.query.https(query, where)  # blocks: dns.query.https
    dns.query.quic(query, where)  # blocks: dns.query.quic


async def silent(name: str, server: dns.asyncresolver.Resolver) -> None:
    dns.message.make_query(name, "MX").to_wire()
    Resolver().nameservers = ["127.0.0.1"]
    await server.resolve(name, "MX")
    await dns.asyncresolver.resolve(name, "MX")
    dns.resolver.get_default_resolver()
