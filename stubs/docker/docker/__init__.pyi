from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

@overload
@blocking("network")
def from_env(
    *,
    version: None | Literal["auto"] = None,
    timeout: int = 60,
    max_pool_size: int = 10,
    environment: Any = None,
    use_ssh_client: bool = False,
    use_context: bool = True,
) -> Any: ...
@overload
def from_env(
    *,
    version: str | None = None,
    timeout: int = 60,
    max_pool_size: int = 10,
    environment: Any = None,
    use_ssh_client: bool = False,
    use_context: bool = True,
) -> Any: ...

class DockerClient:
    # The version is asked of the server unless it is given.
    @overload
    @blocking("network")
    def __init__(
        self,
        base_url: str | None = None,
        version: None | Literal["auto"] = None,
        timeout: int = 60,
        tls: Any = False,
        user_agent: str = ...,
        num_pools: int | None = None,
        credstore_env: Any = None,
        use_ssh_client: bool = False,
        max_pool_size: int = 10,
    ) -> None: ...
    @overload
    def __init__(
        self,
        base_url: str | None = None,
        version: str | None = None,
        timeout: int = 60,
        tls: Any = False,
        user_agent: str = ...,
        num_pools: int | None = None,
        credstore_env: Any = None,
        use_ssh_client: bool = False,
        max_pool_size: int = 10,
    ) -> None: ...
    @classmethod
    @overload
    @blocking("network")
    def from_env(
        cls,
        *,
        version: None | Literal["auto"] = None,
        timeout: int = 60,
        max_pool_size: int = 10,
        environment: Any = None,
        use_ssh_client: bool = False,
        use_context: bool = True,
    ) -> Any: ...
    @classmethod
    @overload
    def from_env(
        cls,
        *,
        version: str | None = None,
        timeout: int = 60,
        max_pool_size: int = 10,
        environment: Any = None,
        use_ssh_client: bool = False,
        use_context: bool = True,
    ) -> Any: ...
    @blocking("network")
    def events(
        self, since: Any = None, until: Any = None, filters: Any = None, decode: Any = None
    ) -> Any: ...
    @blocking("network")
    def df(self) -> Any: ...
    @blocking("network")
    def info(self) -> Any: ...
    @blocking("network")
    def login(
        self,
        username: str,
        password: str | None = None,
        email: str | None = None,
        registry: str | None = None,
        reauth: bool = False,
        dockercfg_path: str | None = None,
    ) -> Any: ...
    @blocking("network")
    def ping(self) -> bool: ...
    @blocking("network")
    def version(self, api_version: bool = True) -> Any: ...

class APIClient:
    # Save for what it has of a session of requests, and what only puts settings together.
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> None: ...
    def create_container_config(self, *args: Any, **kwargs: Any) -> Any: ...
    def create_endpoint_config(self, *args: Any, **kwargs: Any) -> Any: ...
    def create_host_config(self, *args: Any, **kwargs: Any) -> Any: ...
    def create_networking_config(self, *args: Any, **kwargs: Any) -> Any: ...
    def create_swarm_spec(self, *args: Any, **kwargs: Any) -> Any: ...
    def get_adapter(self, url: Any) -> Any: ...
    def get_redirect_target(self, resp: Any) -> Any: ...
    def merge_environment_settings(
        self, url: Any, proxies: Any, stream: Any, verify: Any, cert: Any
    ) -> Any: ...
    def mount(self, prefix: Any, adapter: Any) -> None: ...
    def prepare_request(self, request: Any) -> Any: ...
    def rebuild_auth(self, prepared_request: Any, response: Any) -> None: ...
    def rebuild_method(self, prepared_request: Any, response: Any) -> None: ...
    def rebuild_proxies(self, prepared_request: Any, proxies: Any) -> Any: ...
    def reload_config(self, dockercfg_path: Any = None) -> None: ...
    def should_strip_auth(self, old_url: Any, new_url: Any) -> bool: ...
