from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# With a client strategy other than the usual one a request may only be sent, not waited for; but the
# connection is made in the same way, and nearly nobody asks for one.

class Connection:
    @overload
    def __init__(
        self,
        server: Any,
        user: str | None = None,
        password: str | None = None,
        auto_bind: Literal[False, "NONE", "DEFAULT"] = "DEFAULT",
        version: int = 3,
        authentication: Any = None,
        client_strategy: Any = "SYNC",
        auto_referrals: bool = True,
        auto_range: bool = True,
        sasl_mechanism: str | None = None,
        sasl_credentials: Any = None,
        check_names: bool = True,
        collect_usage: bool = False,
        read_only: bool = False,
        lazy: bool = False,
        raise_exceptions: bool = False,
        pool_name: str | None = None,
        pool_size: int | None = None,
        pool_lifetime: int | None = None,
        cred_store: Any = None,
        fast_decoder: bool = True,
        receive_timeout: Any = None,
        return_empty_attributes: bool = True,
        use_referral_cache: bool = False,
        auto_escape: bool = True,
        auto_encode: bool = True,
        pool_keepalive: Any = None,
        source_address: str | None = None,
        source_port: int | None = None,
        source_port_list: Any = None,
    ) -> None: ...
    @overload
    @blocking("network")
    def __init__(
        self,
        server: Any,
        user: str | None = None,
        password: str | None = None,
        auto_bind: Any = "DEFAULT",
        version: int = 3,
        authentication: Any = None,
        client_strategy: Any = "SYNC",
        auto_referrals: bool = True,
        auto_range: bool = True,
        sasl_mechanism: str | None = None,
        sasl_credentials: Any = None,
        check_names: bool = True,
        collect_usage: bool = False,
        read_only: bool = False,
        lazy: bool = False,
        raise_exceptions: bool = False,
        pool_name: str | None = None,
        pool_size: int | None = None,
        pool_lifetime: int | None = None,
        cred_store: Any = None,
        fast_decoder: bool = True,
        receive_timeout: Any = None,
        return_empty_attributes: bool = True,
        use_referral_cache: bool = False,
        auto_escape: bool = True,
        auto_encode: bool = True,
        pool_keepalive: Any = None,
        source_address: str | None = None,
        source_port: int | None = None,
        source_port_list: Any = None,
    ) -> None: ...
    @blocking("network")
    def add(
        self, dn: Any, object_class: Any = None, attributes: Any = None, controls: Any = None
    ) -> Any: ...
    @blocking("network")
    def bind(self, read_server_info: bool = True, controls: Any = None) -> Any: ...
    @blocking("network")
    def compare(self, dn: Any, attribute: Any, value: Any, controls: Any = None) -> Any: ...
    @blocking("network")
    def delete(self, dn: Any, controls: Any = None) -> Any: ...
    @blocking("network")
    def extended(
        self,
        request_name: Any,
        request_value: Any = None,
        controls: Any = None,
        no_encode: bool | None = None,
    ) -> Any: ...
    @blocking("network")
    def modify(self, dn: Any, changes: Any, controls: Any = None) -> Any: ...
    @blocking("network")
    def modify_dn(
        self,
        dn: Any,
        relative_dn: Any,
        delete_old_dn: bool = True,
        new_superior: Any = None,
        controls: Any = None,
    ) -> Any: ...
    @blocking("network")
    def rebind(
        self,
        user: Any = None,
        password: Any = None,
        authentication: Any = None,
        sasl_mechanism: Any = None,
        sasl_credentials: Any = None,
        read_server_info: bool = True,
        controls: Any = None,
    ) -> Any: ...
    @blocking("network")
    def refresh_server_info(self) -> None: ...
    @blocking("network")
    def search(
        self,
        search_base: str,
        search_filter: str,
        search_scope: Any = "SUBTREE",
        dereference_aliases: Any = "ALWAYS",
        attributes: Any = None,
        size_limit: int = 0,
        time_limit: int = 0,
        types_only: bool = False,
        get_operational_attributes: bool = False,
        controls: Any = None,
        paged_size: int | None = None,
        paged_criticality: bool = False,
        paged_cookie: str | bytes | None = None,
        auto_escape: bool | None = None,
    ) -> Any: ...
    @blocking("network")
    def start_tls(self, read_server_info: bool = True) -> Any: ...
