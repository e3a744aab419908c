from typing import Any

from mypy_async_validator.markers import blocking

@blocking("database")
def sync_table(model: Any, keyspaces: Any = None, connections: Any = None) -> Any: ...
@blocking("database")
def drop_table(model: Any, keyspaces: Any = None, connections: Any = None) -> Any: ...
@blocking("database")
def sync_type(ks_name: Any, type_model: Any, connection: Any = None) -> Any: ...
@blocking("database")
def create_keyspace_simple(
    name: Any, replication_factor: Any, durable_writes: Any = True, connections: Any = None
) -> Any: ...
@blocking("database")
def create_keyspace_network_topology(
    name: Any, dc_replication_map: Any, durable_writes: Any = True, connections: Any = None
) -> Any: ...
@blocking("database")
def drop_keyspace(name: Any, connections: Any = None) -> Any: ...
