"""What to write in place of what is wrong."""

from mypy.nodes import Expression, FuncDef

from mypy_async_validator.analysis.async_library import library_of, thread_function
from mypy_async_validator.analysis.blocking import Blocking
from mypy_async_validator.analysis.naming import function_name, source_text
from mypy_async_validator.analysis.twins import find_twin
from mypy_async_validator.site import CallSite, CheckedSite


def use_note(site: CheckedSite, form: str) -> str:
    """Use ``form`` (with its quotes), which only a coroutine can."""
    function = site.function
    if site.coroutine is not None:
        return f"Use {form}"
    is_special = function is not None and function.name.startswith("__")
    if not isinstance(function, FuncDef) or function.is_generator or is_special:
        return f"Only a coroutine can use {form}"
    return f'Make "{function_name(function)}" a coroutine ("async def") and use {form}'


def mending_note(site: CallSite, blocking: Blocking, callee: Expression) -> str:
    """The async twin, or what the async library of the module has instead, or else a thread.

    Whoever marks a function of the checked code knows better what to use in its place.
    """
    library = library_of(site)
    replacement = blocking.marker.replacement(library)
    if not (blocking.is_from_code and replacement) and (twin := find_twin(site)) is not None:
        return f'Use "{twin.code}" instead'
    if blocking.marker.is_lazy:
        thread = thread_function(library)
        return f'Move what iterates over it to a function and run that in a thread with "{thread}"'
    if replacement is not None:
        return f'Use "{replacement}" instead'
    text = source_text(callee)
    return f'Run it in a thread: "await {thread_function(library)}({text}, ...)"'


def implicit_mending_note(site: CallSite, blocking: Blocking) -> str:
    """What the async library has instead of what syntax calls, or else a thread."""
    library = library_of(site)
    replacement = blocking.marker.replacement(library)
    if replacement is not None:
        return f'Use "{replacement}" instead'
    return f'Move it to a function and run that in a thread with "{thread_function(library)}"'
