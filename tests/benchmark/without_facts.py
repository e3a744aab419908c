"""The plugin without facts about functions: what it takes to find and keep them is the difference.

A plugin of mypy's by itself: ``plugins = .../without_facts.py``.
"""

from mypy.nodes import MypyFile
from mypy.plugin import Plugin

from mypy_async_validator import checking, hooks


class _NoSummaries(checking.Summaries):
    """Knows of no function that blocks."""

    def settle(self, module: str) -> None:
        pass

    def may_run(self, name: str, module: str) -> bool:  # noqa: ARG002
        return False

    def is_settled(self, module: str) -> bool:  # noqa: ARG002
        return True


class _WithoutFacts(checking.Checking):
    """All other checks."""

    def keep_facts(self, module: str) -> None:
        pass

    def checked(self, tree: MypyFile) -> None:
        pass


def plugin(version: str) -> type[Plugin]:  # noqa: ARG001
    """Return the plugin class, as mypy's ``plugins`` option asks for it."""
    checking.Summaries = _NoSummaries  # type: ignore[misc]
    checking.Checking = _WithoutFacts  # type: ignore[misc]
    return hooks.Entry
