"""Find the checks: every module in ``checks``, in the order of their names."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import get_args

from mypy_async_validator import checks
from mypy_async_validator.site import CallSite, Concern, Outcome

Check = Callable[[CallSite], Iterator[Outcome]]


def load_checks() -> Mapping[Concern, tuple[Check, ...]]:
    """Import every module of ``checks``; return their ``check`` functions by ``CONCERN``."""
    names = sorted(module.name for module in iter_modules(checks.__path__))
    modules = [import_module(f"{checks.__name__}.{name}") for name in names]
    return {
        concern: tuple(module.check for module in modules if concern in module.CONCERNS)
        for concern in get_args(Concern)
    }
