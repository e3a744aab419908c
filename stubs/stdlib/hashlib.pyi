from io import BufferedRandom, BufferedReader, FileIO
from tempfile import _TemporaryFileWrapper
from typing import Any

from mypy_async_validator.markers import blocking

@blocking("cpu")
def pbkdf2_hmac(
    hash_name: str, password: Any, salt: Any, iterations: int, dklen: int | None = None
) -> bytes: ...
@blocking("cpu")
def scrypt(
    password: Any, *, salt: Any, n: int, r: int, p: int, maxmem: int = 0, dklen: int = 64
) -> bytes: ...

# Only of a file that was opened; others may lie in memory.
@blocking("file")
def file_digest(
    fileobj: BufferedReader | BufferedRandom | FileIO | _TemporaryFileWrapper,
    digest: Any,
    /,
    *,
    _bufsize: int = 262144,
) -> Any: ...
