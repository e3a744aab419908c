import sys
from typing import Any

from mypy_async_validator.markers import blocking

class CoverageResults:
    if sys.version_info >= (3, 13):
        @blocking("file")
        def write_results(
            self,
            show_missing: bool = True,
            summary: bool = False,
            coverdir: Any = None,
            *,
            ignore_missing_files: bool = False,
        ) -> None: ...
    else:
        @blocking("file")
        def write_results(
            self, show_missing: bool = True, summary: bool = False, coverdir: Any = None
        ) -> None: ...
    @blocking("file")
    def write_results_file(
        self, path: Any, lines: Any, lnotab: Any, lines_hit: Any, encoding: str | None = None
    ) -> Any: ...
