from typing import Any

from mypy_async_validator.markers import blocking

# `execute_async` returns at once; asking its future for the result waits.

class Cluster:
    @blocking("database")
    def connect(self, keyspace: Any = None, wait_for_all_pools: Any = False) -> Any: ...
    @blocking("database")
    def shutdown(self) -> Any: ...
    @blocking("database")
    def refresh_schema_metadata(self, max_schema_agreement_wait: Any = None) -> Any: ...

class Session:
    @blocking("database")
    def execute(
        self,
        query: Any,
        parameters: Any = None,
        timeout: Any = ...,
        trace: Any = False,
        custom_payload: Any = None,
        execution_profile: Any = ...,
        paging_state: Any = None,
        host: Any = None,
        execute_as: Any = None,
    ) -> Any: ...
    @blocking("database")
    def execute_graph(
        self,
        query: Any,
        parameters: Any = None,
        trace: Any = False,
        execution_profile: Any = ...,
        execute_as: Any = None,
    ) -> Any: ...
    @blocking("database")
    def prepare(self, query: Any, custom_payload: Any = None, keyspace: Any = None) -> Any: ...
    @blocking("database")
    def shutdown(self) -> Any: ...

class ResponseFuture:
    @blocking("database")
    def result(self) -> Any: ...
