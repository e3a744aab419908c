from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

class SpawnBase:
    @overload
    def expect(
        self, pattern: Any, timeout: Any = -1, searchwindowsize: Any = -1, *, async_: Literal[True]
    ) -> Any: ...
    @overload
    @blocking("process")
    def expect(
        self, pattern: Any, timeout: Any = -1, searchwindowsize: Any = -1, async_: bool = False
    ) -> Any: ...
    @overload
    def expect_exact(
        self,
        pattern_list: Any,
        timeout: Any = -1,
        searchwindowsize: Any = -1,
        *,
        async_: Literal[True],
    ) -> Any: ...
    @overload
    @blocking("process")
    def expect_exact(
        self, pattern_list: Any, timeout: Any = -1, searchwindowsize: Any = -1, async_: bool = False
    ) -> Any: ...
    @overload
    def expect_list(
        self,
        pattern_list: Any,
        timeout: Any = -1,
        searchwindowsize: Any = -1,
        *,
        async_: Literal[True],
    ) -> Any: ...
    @overload
    @blocking("process")
    def expect_list(
        self, pattern_list: Any, timeout: Any = -1, searchwindowsize: Any = -1, async_: bool = False
    ) -> Any: ...
    @blocking("process")
    def expect_loop(self, searcher: Any, timeout: Any = -1, searchwindowsize: Any = -1) -> Any: ...
    @blocking("process")
    def read(self, size: Any = -1) -> Any: ...
    @blocking("process")
    def readline(self, size: Any = -1) -> Any: ...
    @blocking("process")
    def readlines(self, sizehint: Any = -1) -> Any: ...
