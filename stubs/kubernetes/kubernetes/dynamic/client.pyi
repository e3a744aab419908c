from typing import Any

from mypy_async_validator.markers import blocking

class DynamicClient:
    @blocking("network")
    def __init__(self, client: Any, cache_file: Any = None, discoverer: Any = None) -> None: ...
    @blocking("network")
    def get(self, resource: Any, name: Any = None, namespace: Any = None, **kwargs: Any) -> Any: ...
    @blocking("network")
    def create(
        self, resource: Any, body: Any = None, namespace: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocking("network")
    def delete(
        self,
        resource: Any,
        name: Any = None,
        namespace: Any = None,
        body: Any = None,
        label_selector: Any = None,
        field_selector: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("network")
    def replace(
        self,
        resource: Any,
        body: Any = None,
        name: Any = None,
        namespace: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("network")
    def patch(
        self,
        resource: Any,
        body: Any = None,
        name: Any = None,
        namespace: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("network")
    def server_side_apply(
        self,
        resource: Any,
        body: Any = None,
        name: Any = None,
        namespace: Any = None,
        force_conflicts: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("network")
    def watch(
        self,
        resource: Any,
        namespace: Any = None,
        name: Any = None,
        label_selector: Any = None,
        field_selector: Any = None,
        resource_version: Any = None,
        timeout: Any = None,
        watcher: Any = None,
        allow_watch_bookmarks: Any = None,
        send_initial_events: Any = None,
        resource_version_match: Any = None,
    ) -> Any: ...
    @blocking("network")
    def request(self, method: Any, path: Any, body: Any = None, **params: Any) -> Any: ...
