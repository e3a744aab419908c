from typing import Any

from mypy_async_validator.markers import blocking

# `WriteApi.write` is left out: by default a thread sends what was written, and the type does not
# show how the object was made.

class InfluxDBClient:
    @blocking(
        "network", asyncio="influxdb_client.client.influxdb_client_async.InfluxDBClientAsync.build"
    )
    def build(self) -> str: ...
    @blocking(
        "network", asyncio="influxdb_client.client.influxdb_client_async.InfluxDBClientAsync.ping"
    )
    def ping(self) -> bool: ...
    @blocking(
        "network",
        asyncio="influxdb_client.client.influxdb_client_async.InfluxDBClientAsync.version",
    )
    def version(self) -> str: ...
    @blocking("network")
    def health(self) -> Any: ...
    @blocking("network")
    def ready(self) -> Any: ...

class QueryApi:
    @blocking("network", asyncio="influxdb_client.client.query_api_async.QueryApiAsync.query")
    def query(self, query: str, org: Any = None, params: Any = None) -> Any: ...
    @blocking(
        "network", asyncio="influxdb_client.client.query_api_async.QueryApiAsync.query_data_frame"
    )
    def query_data_frame(
        self,
        query: str,
        org: Any = None,
        data_frame_index: Any = None,
        params: Any = None,
        use_extension_dtypes: bool = False,
    ) -> Any: ...
    @blocking(
        "network",
        asyncio="influxdb_client.client.query_api_async.QueryApiAsync.query_data_frame_stream",
    )
    def query_data_frame_stream(
        self,
        query: str,
        org: Any = None,
        data_frame_index: Any = None,
        params: Any = None,
        use_extension_dtypes: bool = False,
    ) -> Any: ...
    @blocking("network", asyncio="influxdb_client.client.query_api_async.QueryApiAsync.query_raw")
    def query_raw(
        self, query: str, org: Any = None, dialect: Any = ..., params: Any = None
    ) -> Any: ...
    @blocking(
        "network", asyncio="influxdb_client.client.query_api_async.QueryApiAsync.query_stream"
    )
    def query_stream(self, query: str, org: Any = None, params: Any = None) -> Any: ...
    @blocking("network", asyncio="influxdb_client.client.query_api_async.QueryApiAsync.query_raw")
    def query_csv(
        self, query: str, org: Any = None, dialect: Any = ..., params: Any = None
    ) -> Any: ...

class DeleteApi:
    @blocking("network", asyncio="influxdb_client.client.delete_api_async.DeleteApiAsync.delete")
    def delete(
        self, start: Any, stop: Any, predicate: str, bucket: str, org: Any = None
    ) -> None: ...

class BucketsApi:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...

class OrganizationsApi:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...

class TasksApi:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...

class UsersApi:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
