"""From findings to mypy's errors and notes: the only place that emits anything."""

from collections.abc import Iterator
from contextlib import contextmanager

from mypy.checker import TypeChecker
from mypy.errors import Errors
from mypy.nodes import Context, MypyFile
from mypy.options import Options

from mypy_async_validator.bridge.build import show_again
from mypy_async_validator.bridge.versions import end, what_failed
from mypy_async_validator.site import Finding


def report(checker: TypeChecker, finding: Finding) -> None:
    """Emit ``finding`` as an error and its notes at the same place under the same code.

    mypy checks arguments of calls several times on trial and takes an error among them for a
    mismatch, so an error of ours must stay unseen by the trial, and must not be lost with it.
    """
    show_again(checker.errors, checker.errors.file)
    with _unwatched(checker.errors):
        error = checker.msg.fail(finding.message, finding.node, code=finding.code)
        for note in finding.notes:
            checker.msg.note(note, finding.node, code=finding.code, parent_error=error)


@contextmanager
def _unwatched(errors: Errors) -> Iterator[None]:
    """While entered, no trial of mypy's sees the errors that are added."""
    watchers = errors._watchers
    errors._watchers = []
    try:
        yield
    finally:
        errors._watchers = watchers


def report_crash(checker: TypeChecker, node: Context, error: Exception) -> None:
    """Say once that the plugin failed, without ending the run."""
    _report_crash(checker.errors, node.line, node.column, error)


def report_crash_in(errors: Errors, tree: MypyFile, options: Options, error: Exception) -> None:
    """Say once that the plugin failed on a module that mypy is not checking at the moment."""
    errors.set_file(tree.path, tree.fullname, options)
    show_again(errors, tree.path)
    _report_crash(errors, 1, 0, error)


def _report_crash(errors: Errors, line: int, column: int, error: Exception) -> None:
    try:
        with _unwatched(errors):
            errors.report(line, column, what_failed(error, "here"), severity="note", only_once=True)
    except Exception:
        end(error)
