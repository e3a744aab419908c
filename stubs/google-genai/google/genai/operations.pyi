from typing import Any

from mypy_async_validator.markers import blocking

class Operations:
    @blocking("network", asyncio="google.genai.operations.AsyncOperations.get")
    def get(self, operation: Any, *, config: Any = None) -> Any: ...
