"""Find the checks: every module in ``checks``, in the order of their names."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import get_args

from mypy_async_validator import checks
from mypy_async_validator.site import CallSite, ClassSite, Concern, ErrorSite, Finding, Outcome

CallCheck = Callable[[CallSite], Iterator[Outcome]]
ErrorCheck = Callable[[ErrorSite], Iterator[Finding]]
ClassCheck = Callable[[ClassSite], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Checks:
    """The functions of the checks, by what they are asked about."""

    of_calls: Mapping[Concern, tuple[CallCheck, ...]]
    of_errors: Mapping[str, tuple[ErrorCheck, ...]]
    """By mypy's code of the errors that they have a better report of."""
    of_classes: tuple[ClassCheck, ...]


def load_checks() -> Checks:
    """Import every module of ``checks``."""
    names = sorted(module.name for module in iter_modules(checks.__path__))
    modules = [import_module(f"{checks.__name__}.{name}") for name in names]
    replaced = sorted({code for module in modules for code in _replaces(module)})
    return Checks(
        of_calls={
            concern: tuple(
                module.check for module in modules if concern in getattr(module, "CONCERNS", ())
            )
            for concern in get_args(Concern)
        },
        of_errors={
            code: tuple(module.replace for module in modules if code in _replaces(module))
            for code in replaced
        },
        of_classes=tuple(m.check_class for m in modules if hasattr(m, "check_class")),
    )


def _replaces(module: ModuleType) -> frozenset[str]:
    codes: frozenset[str] = getattr(module, "REPLACES", frozenset())
    return codes
