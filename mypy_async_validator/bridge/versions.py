"""The versions of mypy: which were tested, and where they differ in what this package relies on.

No other module asks for a version, or whether something of mypy's is there; a test says so. Nor
does this one need more of mypy than every version has, so that it can say what others miss.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, NoReturn

from mypy import version as mypy_version
from mypy.errors import CompileError
from mypy.options import Options
from mypy.plugin import Plugin

from mypy_async_validator import __version__

if TYPE_CHECKING:
    from mypy.nodes import FuncDef, MypyFile


def _numbers(version: str) -> tuple[int, int]:
    """``(2, 5)`` of ``2.5.0+dev``"""
    major, minor, *_ = version.split(".")
    return int(major), int(minor)


TESTED: Final = ((2, 0), (2, 4))
"""The oldest and the newest mypy that the tests have run on (``python -m tests.versions``)."""

SAYS_WHAT_IS_CHECKED: Final = hasattr(Plugin, "get_additional_indirect_deps")
"""Does mypy tell plugins of a module that it has checked, before it frees the tree? (From 2.4.)

Before, the facts about a module are kept when mypy checks the first call in it, and the daemon
does not notice an edit that leaves no call in a module.
"""

KEEPS_FLOATS: Final = _numbers(mypy_version.__version__) >= (2, 2)
"""Can plugins keep floats in a class's metadata? (Before 2.2, mypy fails when it writes them.)"""


def may_seem_any(function: "FuncDef") -> bool:
    """May what a function returns be ``Any`` to mypy, although a call makes a coroutine?

    Before 2.3 it is, where a coroutine function has no annotations.
    """
    return function.is_coroutine


def what_failed(error: Exception, where: str) -> str:
    """For the user: this package and mypy do not fit together, and what to do."""
    own, problem = f"mypy_async_validator {__version__}", f"{type(error).__name__}: {error}"
    oldest, newest = ("{}.{}".format(*version) for version in TESTED)
    used = mypy_version.__version__
    if TESTED[0] <= _numbers(used) <= TESTED[1]:
        return f"{own} failed {where}: {problem}; run mypy with --show-traceback and report it"
    return (
        f"{own} failed {where}: {problem}; it was tested with mypy {oldest} to {newest}, and this "
        f"is mypy {used}: look for a newer mypy-async-validator, or install "
        '"mypy-async-validator[compatible-mypy]"'
    )


@contextmanager
def starting(options: Options) -> Iterator[None]:
    """End with one message where the plugin does not find what it cannot do without."""
    try:
        yield
    except CompileError:
        raise
    except Exception as error:
        if options.show_traceback or options.raise_exceptions:
            raise
        raise CompileError([what_failed(error, "to start")], use_stdout=False) from error


def end(error: Exception) -> NoReturn:
    """End with one message, in the way of mypy's own internal errors, where no report can be made.

    (mypy takes any other exception for an error of its own.)
    """
    sys.stderr.write(what_failed(error, "to report") + "\n")
    raise SystemExit(2) from error


def unfit(error: Exception) -> type[Plugin]:
    """A plugin that only says that this package cannot be loaded.

    (mypy prints a traceback for what is raised before it calls ``set_modules``.)
    """

    class Unfit(Plugin):
        def __init__(self, options: Options) -> None:
            if options.show_traceback:
                raise error
            super().__init__(options)

        def set_modules(self, modules: "dict[str, MypyFile]") -> None:  # noqa: ARG002
            raise CompileError([what_failed(error, "to start")], use_stdout=False)

    return Unfit
