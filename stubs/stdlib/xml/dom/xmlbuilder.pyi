from typing import Any

from mypy_async_validator.markers import blocking

class DOMBuilder:
    @blocking("network")
    def parseURI(self, uri: str) -> Any: ...
