import sys
from typing import Any

from mypy_async_validator.markers import blocking

if sys.version_info < (3, 13) and sys.platform != "win32":
    @blocking("cpu")
    def crypt(word: str, salt: Any = None) -> str: ...
