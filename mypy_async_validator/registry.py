"""Find the checks: every module in ``checks``, in the order of their names."""

from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import iter_modules

from mypy_async_validator import checks
from mypy_async_validator.site import CallSite, Outcome

Check = Callable[[CallSite], Iterator[Outcome]]


def load_checks() -> tuple[Check, ...]:
    """Import every module of ``checks`` and return their ``check`` functions."""
    names = sorted(module.name for module in iter_modules(checks.__path__))
    return tuple(import_module(f"{checks.__name__}.{name}").check for name in names)
