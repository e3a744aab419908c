from typing import Any

from mypy_async_validator.markers import blocking

@blocking("input")
def prompt(
    text: Any,
    default: Any = None,
    hide_input: bool = False,
    confirmation_prompt: Any = False,
    type: Any = None,
    value_proc: Any = None,
    prompt_suffix: Any = ": ",
    show_default: Any = True,
    err: bool = False,
    show_choices: bool = True,
) -> Any: ...
@blocking("input")
def confirm(
    text: Any,
    default: Any = False,
    abort: bool = False,
    prompt_suffix: Any = ": ",
    show_default: bool = True,
    err: bool = False,
) -> Any: ...
@blocking("input")
def pause(info: Any = None, err: bool = False) -> Any: ...
@blocking("input")
def getchar(echo: bool = False) -> Any: ...
@blocking("input")
def edit(
    text: Any = None,
    editor: Any = None,
    env: Any = None,
    require_save: bool = True,
    extension: Any = ".txt",
    filename: Any = None,
) -> Any: ...
@blocking("input")
def echo_via_pager(text_or_generator: Any, color: Any = None) -> Any: ...
