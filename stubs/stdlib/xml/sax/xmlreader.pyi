from os import PathLike

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory; and so may what an
# `InputSource` stands for.

class XMLReader:
    @blocking("file")
    def parse(self, source: str | PathLike[str]) -> None: ...

class IncrementalParser:
    @blocking("file")
    def parse(self, source: str | PathLike[str]) -> None: ...
