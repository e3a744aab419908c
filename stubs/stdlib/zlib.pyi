from typing import Any

from mypy_async_validator.markers import blocking

@blocking("cpu")
def compress(data: Any, /, level: int = -1, wbits: int = 15) -> bytes: ...
@blocking("cpu")
def decompress(data: Any, /, wbits: int = 15, bufsize: int = 16384) -> bytes: ...
