from typing import Literal, overload

from mypy_async_validator.markers import blocking

@overload
def sleep(seconds: Literal[0], /) -> None: ...  # only lets other threads run
@overload
@blocking("sleep", asyncio="asyncio.sleep", anyio="anyio.sleep", trio="trio.sleep")
def sleep(seconds: float, /) -> None: ...
