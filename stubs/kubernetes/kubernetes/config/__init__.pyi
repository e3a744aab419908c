from typing import Any

from mypy_async_validator.markers import blocking

@blocking("file", asyncio="kubernetes.aio.config.load_config")
def load_config(**kwargs: Any) -> Any: ...
@blocking("file", asyncio="kubernetes.aio.config.load_kube_config")
def load_kube_config(
    config_file: Any = None,
    context: Any = None,
    client_configuration: Any = None,
    persist_config: Any = True,
    temp_file_path: Any = None,
) -> Any: ...
@blocking("file", asyncio="kubernetes.aio.config.new_client_from_config")
def new_client_from_config(
    config_file: Any = None,
    context: Any = None,
    persist_config: Any = True,
    client_configuration: Any = None,
) -> Any: ...
@blocking("file")
def list_kube_config_contexts(config_file: Any = None) -> Any: ...
@blocking("file")
def load_incluster_config(
    client_configuration: Any = None, try_refresh_token: Any = True
) -> Any: ...
