from typing import Any

from mypy_async_validator.markers import blocking

@blocking("database", asyncio="django.shortcuts.aget_object_or_404")
def get_object_or_404(klass: Any, *args: Any, **kwargs: Any) -> Any: ...
@blocking("database", asyncio="django.shortcuts.aget_list_or_404")
def get_list_or_404(klass: Any, *args: Any, **kwargs: Any) -> Any: ...
