"""In what code does mypy ask for a hook?"""

from enum import Enum, auto

from mypy.checker import TypeChecker
from mypy.checker_state import checker_state
from mypy.nodes import LambdaExpr, MypyFile


class Place(Enum):
    """Code by what there is to say about the calls in it."""

    SILENT = auto()
    """Mypy reports nothing there."""
    PLAIN = auto()
    """Nothing blocks and nothing is awaited there: no coroutine function."""
    ANY = auto()


class Places:
    """Where mypy is; asked so often that what holds for a whole module is kept."""

    def __init__(self) -> None:
        self._checker: TypeChecker | None = None
        self._of_module: Place | None = None

    def current(self) -> Place:
        checker = checker_state.type_checker
        if checker is not self._checker or self._checker is None:
            if not isinstance(checker, TypeChecker):
                return Place.ANY
            self._checker, self._of_module = checker, _of_module(checker)
        if self._of_module is not None:
            return self._of_module
        function = self._checker.scope.current_function()
        if function is None:
            return Place.PLAIN
        # (What calls a lambda may be a coroutine function.)
        is_any = function.is_coroutine or isinstance(function, LambdaExpr)
        return Place.ANY if is_any else Place.PLAIN


def _of_module(checker: TypeChecker) -> Place | None:
    """What holds for all code of a module; ``None`` if it depends on the function."""
    if is_silent(checker):
        return Place.SILENT
    return Place.ANY if _ignores_blocking_calls(checker.tree) else None


def is_silent(checker: TypeChecker) -> bool:
    """Is this a stub, or a module that is only followed?"""
    return checker.tree.is_stub or checker.path in checker.errors.ignored_files


def _ignores_blocking_calls(tree: MypyFile) -> bool:
    """Says a ``# type: ignore`` that something blocks? In a plain function, that is looked for."""
    return any(
        code.startswith("blocking-call") for codes in tree.ignored_lines.values() for code in codes
    )
