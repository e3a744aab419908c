from mypy_async_validator.markers import blocking

class RobotFileParser:
    @blocking(
        "network", asyncio="httpx.AsyncClient", anyio="httpx.AsyncClient", trio="httpx.AsyncClient"
    )
    def read(self) -> None: ...
