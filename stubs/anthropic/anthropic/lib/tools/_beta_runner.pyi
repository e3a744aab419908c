from typing import Any

from mypy_async_validator.markers import blocking

class BaseSyncToolRunner:
    @blocking(
        "network",
        asyncio="anthropic.lib.tools._beta_runner.BaseAsyncToolRunner",
        anyio="anthropic.lib.tools._beta_runner.BaseAsyncToolRunner",
        trio="anthropic.lib.tools._beta_runner.BaseAsyncToolRunner",
    )
    def __next__(self) -> Any: ...
    @blocking(
        "network",
        asyncio="anthropic.lib.tools._beta_runner.BaseAsyncToolRunner.until_done",
        anyio="anthropic.lib.tools._beta_runner.BaseAsyncToolRunner.until_done",
        trio="anthropic.lib.tools._beta_runner.BaseAsyncToolRunner.until_done",
    )
    def until_done(self) -> Any: ...
