from mypy_async_validator.markers import blocking

@blocking("sleep", asyncio="asyncio.sleep", anyio="anyio.sleep", trio="trio.sleep")
def sleep(seconds: float) -> None: ...
