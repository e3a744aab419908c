from typing import Any

from mypy_async_validator.markers import blocking

# The description of the service and of its endpoints is read from disk, and looked for in all
# folders of the services before.

@blocking("file")
def client(*args: Any, **kwargs: Any) -> Any: ...
@blocking("file")
def resource(*args: Any, **kwargs: Any) -> Any: ...
