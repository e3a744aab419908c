"""From one of mypy's hook contexts to the description of a call site."""

from mypy.nodes import FuncItem, MypyFile
from mypy.plugin import MethodContext
from mypy.types import Type, get_proper_type

from mypy_async_validator.analysis.awaitables import may_be_lost
from mypy_async_validator.analysis.loop_callbacks import TAKES_LOOP_CALLBACK
from mypy_async_validator.bridge.calls import HookContext, checker_of, is_implicit
from mypy_async_validator.bridge.checker import CheckerView
from mypy_async_validator.bridge.walk import Walk
from mypy_async_validator.catalog.resolve import Catalog
from mypy_async_validator.config import Config
from mypy_async_validator.site import CallSite


class SiteFactory:
    """Describes the calls worth a look; keeps the walk of the function that mypy is in."""

    def __init__(self, config: Config, catalog: Catalog) -> None:
        self._config = config
        self._catalog = catalog
        self._walk: Walk | None = None

    def describe(self, fullname: str, context: HookContext, result: Type) -> CallSite | None:
        """Describe a call, or return ``None`` where no check could have anything to say."""
        checker = CheckerView(checker_of(context))
        if checker.is_silent:
            return None
        function = checker.current_function()
        proper = get_proper_type(result)
        in_coroutine = function is not None and function.is_coroutine
        if not (in_coroutine or may_be_lost(proper) or fullname in TAKES_LOOP_CALLBACK):
            return None
        walk = self._walk_of(checker.walk_root())
        place = walk.find(context.context)
        if place is None:
            return None  # a node that mypy made up
        return CallSite(
            fullname=fullname,
            node=context.context,
            place=place,
            implicit=is_implicit(fullname, context.context),
            result=proper,
            receiver=get_proper_type(context.type) if isinstance(context, MethodContext) else None,
            function=function,
            walk=walk,
            checker=checker,
            catalog=self._catalog,
            config=self._config,
        )

    def _walk_of(self, root: FuncItem | MypyFile) -> Walk:
        # mypy goes function by function, so one walk is kept.
        if self._walk is None or not self._walk.is_of(root):
            self._walk = Walk(root)
        return self._walk
