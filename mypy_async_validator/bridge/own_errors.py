"""The errors that mypy itself reports, seen before they are recorded.

For a mistake that shows in no call (``if user.is_admin:``), or that mypy reports in vaguer words,
this is the moment at which a better report can take the place of mypy's.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from mypy.checker import TypeChecker
from mypy.checker_state import checker_state
from mypy.errorcodes import MISC, OVERRIDE, TRUTHY_BOOL, error_codes
from mypy.errors import ErrorInfo, Errors, ErrorWatcher

from mypy_async_validator.bridge.build import Build, show_again
from mypy_async_validator.bridge.versions import end

_MAKES_AWAITABLE: Final = re.compile("Awaitable|Coroutine")

Replaces = Callable[[TypeChecker, ErrorInfo], bool]
"""Is another report made in place of this error?"""


class OwnErrors:
    """Asks about each error of mypy's whether another report takes its place.

    mypy asks a stack of watchers about each error before it records it. The one below all others
    sees what no trial of mypy's has caught.
    """

    def __init__(
        self,
        build: Build,
        replaces: Replaces,
        begins: Callable[[], None],
        *,
        shows_failures: bool,
    ) -> None:
        """``begins`` is called when mypy has forgotten all errors, as it does at each update."""
        self._shows_failures = shows_failures
        self._build = build
        self._begins = begins
        self._replaces = replaces
        self._errors: Errors | None = None
        self._watcher: ErrorWatcher | None = None
        self._replaced: ErrorInfo | None = None

    def watch(self) -> None:
        """See to it that the errors are watched: the daemon forgets its watchers at each update."""
        if self._errors is None or self._watcher is None:
            # (mypy gives plugins no way to the errors before it checks the first call, which may
            # come after the first error.)
            self._errors = self._build.errors
            if self._errors is None:
                return
            self._watcher = ErrorWatcher(self._errors, filter_errors=self._filter)
        watchers = self._errors._watchers
        if not watchers or watchers[0] is not self._watcher:
            watchers.insert(0, self._watcher)
            self._begins()

    def _filter(self, file: str, info: ErrorInfo) -> bool:
        try:
            return self._is_replaced(file, info)
        except Exception as error:
            if self._shows_failures:
                raise
            end(error)

    def _is_replaced(self, file: str, info: ErrorInfo) -> bool:
        checker = checker_state.type_checker
        if self._errors is not None:
            show_again(self._errors, file)
        if info.code is None or not isinstance(checker, TypeChecker) or info.blocker:
            return False
        if info.severity == "note":
            return self._replaced is not None and _is_note_of(info, self._replaced)
        if not isinstance(info.origin_span, Sequence):
            # An iterator gives the lines once, and mypy is about to look there for what the user
            # ignores. So mypy is given the same error again, with lines to be read twice.
            info.origin_span = list(info.origin_span)
            checker.errors.add_error_info(info, file=file)
            return True
        self._replaced = None
        if info.code is TRUTHY_BOOL and not _MAKES_AWAITABLE.search(info.message):
            return False  # mypy reports these often, if only to drop them: the code is off
        # (Where an ignore covers mypy's own report, the user has decided on it.)
        is_open = not is_ignored(checker.errors, info.origin_span, info.code.code)
        if is_open and self._replaces(checker, info):
            self._replaced = info
        return self._replaced is not None


def _is_note_of(note: ErrorInfo, error: ErrorInfo) -> bool:
    """Does a note stand where the error does? (mypy gives those of overrides no code of theirs.)"""
    is_there = (note.line, note.column) == (error.line, error.column)
    codes = (error.code, MISC) if error.code is OVERRIDE else (error.code,)
    return note.parent_error is error or (is_there and note.code in codes)


def is_ignored(errors: Errors, span: Iterable[int], code: str) -> bool:
    """Does a ``# type: ignore`` on one of the lines cover an error of mypy's own?"""
    parent = error_codes[code].sub_code_of if code in error_codes else None
    names = {code} if parent is None else {code, parent.code}
    ignores = errors.ignored_lines.get(errors.file, {})
    found = (ignores[line] for line in span if line in ignores)
    return any(not ignored or not names.isdisjoint(ignored) for ignored in found)
