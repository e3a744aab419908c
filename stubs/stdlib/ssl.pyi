from ssl import Purpose
from typing import Any, Literal, overload

from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

# Certificates come from files unless they are given as data. The methods of `SSLSocket` are left
# out: they wait or not as `setblocking` says. So is `wrap_socket`, which shakes hands only if the
# socket is connected.

@overload
def create_default_context(
    purpose: Literal[Purpose.CLIENT_AUTH],
    *,
    cafile: None = None,
    capath: None = None,
    cadata: None = None,
) -> Any: ...  # clients are not verified, so nothing is loaded
@overload
@blocking("file")
def create_default_context(
    purpose: Any = ..., *, cafile: None = None, capath: None = None, cadata: None = None
) -> Any: ...  # loads the certificates of the system
@overload
def create_default_context(
    purpose: Any = ..., *, cafile: None = None, capath: None = None, cadata: Any = None
) -> Any: ...
@overload
@blocking("file")
def create_default_context(
    purpose: Any = ..., *, cafile: Any = None, capath: Any = None, cadata: Any = None
) -> Any: ...
@blocking(
    "network",
    asyncio="asyncio.open_connection",
    anyio="anyio.connect_tcp",
    trio="trio.open_ssl_over_tcp_stream",
)
def get_server_certificate(
    addr: Any, ssl_version: int = ..., ca_certs: str | None = None, timeout: float = ...
) -> str: ...

class SSLContext:
    @blocking("file")
    def load_cert_chain(
        self, certfile: StrOrBytesPath, keyfile: StrOrBytesPath | None = None, password: Any = None
    ) -> None: ...
    @blocking("file")
    def load_default_certs(self, purpose: Any = ...) -> None: ...
    @overload
    def load_verify_locations(
        self, cafile: None = None, capath: None = None, cadata: Any = None
    ) -> None: ...
    @overload
    @blocking("file")
    def load_verify_locations(
        self, cafile: Any = None, capath: Any = None, cadata: Any = None
    ) -> None: ...
    @blocking("file")
    def set_default_verify_paths(self) -> None: ...
    @blocking("file")
    def load_dh_params(self, path: str, /) -> None: ...
