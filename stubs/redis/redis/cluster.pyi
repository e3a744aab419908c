from typing import Any

from mypy_async_validator.markers import blocking

class ClusterPipeline:
    # The commands wait in a queue for `execute`.
    def __getattr__(self, name: str) -> Any: ...
    @blocking("database", asyncio="redis.asyncio.cluster.ClusterPipeline.execute")
    def execute(self, raise_on_error: bool = True) -> Any: ...
    @blocking("database", asyncio="redis.asyncio.cluster.ClusterPipeline.watch")
    def watch(self, *names: Any) -> Any: ...

class ClusterPubSub:
    @blocking("database", asyncio="redis.asyncio.client.PubSub.ssubscribe")
    def ssubscribe(self, *args: Any, **kwargs: Any) -> None: ...
