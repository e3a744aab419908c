from typing import IO, Any, overload

from mypy_async_validator.markers import blocking

# A stream that is handed in may lie in memory.

class PromptBase:
    @classmethod
    @overload
    def ask(
        cls,
        prompt: Any = "",
        *,
        console: Any = None,
        password: bool = False,
        choices: Any = None,
        case_sensitive: bool = True,
        show_default: bool = True,
        show_choices: bool = True,
        default: Any = ...,
        stream: IO,
    ) -> Any: ...
    @classmethod
    @overload
    @blocking("input")
    def ask(
        cls,
        prompt: Any = "",
        *,
        console: Any = None,
        password: bool = False,
        choices: Any = None,
        case_sensitive: bool = True,
        show_default: bool = True,
        show_choices: bool = True,
        default: Any,
        stream: Any = None,
    ) -> Any: ...
    @classmethod
    @overload
    @blocking("input")
    def ask(
        cls,
        prompt: Any = "",
        *,
        console: Any = None,
        password: bool = False,
        choices: Any = None,
        case_sensitive: bool = True,
        show_default: bool = True,
        show_choices: bool = True,
        stream: Any = None,
    ) -> Any: ...
    @overload
    def __call__(self, *, default: Any = ..., stream: IO) -> Any: ...
    @overload
    @blocking("input")
    def __call__(self, *, default: Any, stream: Any = None) -> Any: ...
    @overload
    @blocking("input")
    def __call__(self, *, stream: Any = None) -> Any: ...
