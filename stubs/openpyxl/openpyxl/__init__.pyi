from os import PathLike
from typing import Any

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory.

@blocking("file")
def load_workbook(
    filename: str | PathLike[str],
    read_only: Any = False,
    keep_vba: Any = False,
    data_only: Any = False,
    keep_links: Any = True,
    rich_text: Any = False,
) -> Any: ...

class Workbook:
    @blocking("file")
    def save(self, filename: str | PathLike[str]) -> None: ...
