"""The plugin without facts about functions: what it takes to find and keep them is the difference.

A plugin of mypy's by itself: ``plugins = .../without_facts.py``.
"""

from mypy.nodes import MypyFile
from mypy.plugin import Plugin

from mypy_async_validator import hooks


class _NoSummaries(hooks.Summaries):
    """Knows of no function that blocks."""

    def settle(self, module: str) -> None:
        pass

    def may_run(self, name: str, module: str) -> bool:  # noqa: ARG002
        return False

    def is_settled(self, module: str) -> bool:  # noqa: ARG002
        return True


class WithoutFacts(hooks.AsyncValidatorPlugin):
    """All other checks."""

    def _keep_facts(self, module: str) -> None:
        pass

    def get_additional_indirect_deps(self, tree: MypyFile) -> set[str]:  # noqa: ARG002
        return set()


def plugin(version: str) -> type[Plugin]:  # noqa: ARG001
    """Return the plugin class, as mypy's ``plugins`` option asks for it."""
    hooks.Summaries = _NoSummaries  # type: ignore[misc]
    return WithoutFacts
