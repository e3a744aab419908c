from typing import Any

from mypy_async_validator.markers import blocking

class AggregationQuery:
    @blocking(
        "network", asyncio="google.cloud.firestore_v1.async_aggregation.AsyncAggregationQuery.get"
    )
    def get(
        self,
        transaction: Any = None,
        retry: Any = ...,
        timeout: float | None = None,
        *,
        explain_options: Any = None,
        read_time: Any = None,
    ) -> Any: ...
