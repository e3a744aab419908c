from mypy_async_validator.markers import blocking

# Whether `window.getch` and its kin wait is a mode of the window (`nodelay`, `timeout`).

@blocking("sleep", asyncio="asyncio.sleep", anyio="anyio.sleep", trio="trio.sleep")
def napms(ms: int, /) -> int: ...
