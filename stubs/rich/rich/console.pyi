from typing import IO, Any, overload

from mypy_async_validator.markers import blocking

# A stream that is handed in may lie in memory.

class Console:
    @overload
    def input(
        self,
        prompt: Any = "",
        *,
        markup: bool = True,
        emoji: bool = True,
        password: bool = False,
        stream: IO,
    ) -> Any: ...
    @overload
    @blocking("input")
    def input(
        self,
        prompt: Any = "",
        *,
        markup: bool = True,
        emoji: bool = True,
        password: bool = False,
        stream: Any = None,
    ) -> Any: ...
    @blocking("file")
    def save_text(self, path: Any, *, clear: bool = True, styles: bool = False) -> Any: ...
    @blocking("file")
    def save_html(
        self,
        path: Any,
        *,
        theme: Any = None,
        clear: bool = True,
        code_format: Any = ...,
        inline_styles: bool = False,
    ) -> Any: ...
    @blocking("file")
    def save_svg(
        self,
        path: Any,
        *,
        title: Any = "Rich",
        theme: Any = None,
        clear: bool = True,
        code_format: Any = ...,
        font_aspect_ratio: Any = 0.61,
        unique_id: Any = None,
    ) -> Any: ...
