"""What to write in place of a call that blocks."""

from typing import Final

from mypy.nodes import Expression

from mypy_async_validator.analysis.async_library import library_of, thread_function
from mypy_async_validator.analysis.blocking import Blocking
from mypy_async_validator.analysis.naming import source_text
from mypy_async_validator.site import CallSite

# Their call does little; the work is done where the result is iterated over.
_LAZY: Final = frozenset(
    {
        "glob.iglob",
        "importlib.resources.abc.Traversable.iterdir",
        "importlib.resources.contents",
        "os.fwalk",
        "os.walk",
        "pathlib.Path.glob",
        "pathlib.Path.iterdir",
        "pathlib.Path.rglob",
        "pathlib.Path.walk",
        "pkgutil.iter_modules",
        "pkgutil.walk_packages",
    }
)


def is_lazy(blocking: Blocking) -> bool:
    """Is it the iteration over the result that blocks?"""
    return blocking.name in _LAZY


def mending_note(site: CallSite, blocking: Blocking, callee: Expression) -> str:
    """What the async library of the module has instead, or else a thread."""
    library = library_of(site)
    if is_lazy(blocking):
        thread = thread_function(library)
        return f'Move what iterates over it to a function and run that in a thread with "{thread}"'
    replacement = blocking.marker.replacement(library)
    if replacement is not None:
        return f'Use "{replacement}" instead'
    text = source_text(callee)
    return f'Run it in a thread: "await {thread_function(library)}({text}, ...)"'
