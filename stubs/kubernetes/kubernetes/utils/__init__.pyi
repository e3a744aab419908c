from typing import Any

from mypy_async_validator.markers import blocking

@blocking("network")
def create_from_directory(
    k8s_client: Any,
    yaml_dir: Any = None,
    verbose: Any = False,
    namespace: Any = "default",
    apply: Any = False,
    **kwargs: Any,
) -> Any: ...
@blocking("network", asyncio="kubernetes.aio.utils.create_from_yaml")
def create_from_yaml(
    k8s_client: Any,
    yaml_file: Any = None,
    yaml_objects: Any = None,
    verbose: Any = False,
    namespace: Any = "default",
    apply: Any = False,
    **kwargs: Any,
) -> Any: ...
@blocking("network", asyncio="kubernetes.aio.utils.create_from_dict")
def create_from_dict(
    k8s_client: Any,
    data: Any,
    verbose: Any = False,
    namespace: Any = "default",
    apply: Any = False,
    **kwargs: Any,
) -> Any: ...
