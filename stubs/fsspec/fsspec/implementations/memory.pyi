from typing import Any

from mypy_async_validator.markers import blocking

class MemoryFileSystem:
    # These copy to and from the local disk; all else stays in memory.
    @blocking("file")
    def get(
        self,
        rpath: Any,
        lpath: Any,
        recursive: Any = False,
        callback: Any = ...,
        maxdepth: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("file")
    def put(
        self,
        lpath: Any,
        rpath: Any,
        recursive: Any = False,
        callback: Any = ...,
        maxdepth: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("file")
    def get_file(
        self, rpath: Any, lpath: Any = None, callback: Any = ..., outfile: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocking("file")
    def put_file(
        self, lpath: Any, rpath: Any, callback: Any = ..., mode: Any = "overwrite", **kwargs: Any
    ) -> Any: ...
    @blocking("file")
    def download(self, rpath: Any, lpath: Any, recursive: Any = False, **kwargs: Any) -> Any: ...
    @blocking("file")
    def upload(self, lpath: Any, rpath: Any, recursive: Any = False, **kwargs: Any) -> Any: ...
    def __getattr__(self, name: str) -> Any: ...
