"""Plugins with a hook for every name in every place that mypy has hooks for.

What mypy's own plugin has a hook for gets the result of that: mypy would not ask it any more.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mypy.nodes import MypyFile
from mypy.options import Options
from mypy.plugin import (
    AnalyzeTypeContext,
    AttributeContext,
    ClassDefContext,
    DynamicClassDefContext,
    FunctionContext,
    FunctionSigContext,
    MethodContext,
    MethodSigContext,
    Plugin,
    ReportConfigContext,
)
from mypy.plugins.default import DefaultPlugin
from mypy.types import AnyType, CallableType, FunctionLike, Type, TypeOfAny

CONFIGURATION = "every_hook.json"


class Defaults(Plugin):
    """Changes nothing."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._own = DefaultPlugin(options)
        self._analyzed: set[str] = set()
        self._not_ready: set[str] = set()

    def get_function_signature_hook(
        self, fullname: str
    ) -> Callable[[FunctionSigContext], FunctionLike]:
        own = self._own.get_function_signature_hook(fullname)
        return own or (lambda ctx: ctx.default_signature)

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type]:
        own = self._own.get_function_hook(fullname)
        return own or (lambda ctx: ctx.default_return_type)

    def get_method_signature_hook(
        self, fullname: str
    ) -> Callable[[MethodSigContext], FunctionLike]:
        own = self._own.get_method_signature_hook(fullname)
        return own or (lambda ctx: ctx.default_signature)

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type]:
        own = self._own.get_method_hook(fullname)
        return own or (lambda ctx: ctx.default_return_type)

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type]:
        own = self._own.get_attribute_hook(fullname)
        return own or (lambda ctx: ctx.default_attr_type)

    def get_class_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type]:
        own = self._own.get_class_attribute_hook(fullname)
        return own or (lambda ctx: ctx.default_attr_type)

    def get_type_analyze_hook(self, fullname: str) -> Callable[[AnalyzeTypeContext], Type] | None:
        """``None`` while mypy is asked for its own result."""
        own = self._own.get_type_analyze_hook(fullname)
        if own is not None or fullname in self._analyzed:
            return own

        def analyze(ctx: AnalyzeTypeContext) -> Type:
            self._analyzed.add(fullname)
            try:
                return ctx.api.analyze_type(ctx.type)
            finally:
                self._analyzed.discard(fullname)

        return analyze

    def get_base_class_hook(self, fullname: str) -> Callable[[ClassDefContext], None]:
        return self._own.get_base_class_hook(fullname) or _nothing

    def get_metaclass_hook(self, fullname: str) -> Callable[[ClassDefContext], None]:
        return self._own.get_metaclass_hook(fullname) or _nothing

    def get_customize_class_mro_hook(self, fullname: str) -> Callable[[ClassDefContext], None]:
        return self._own.get_customize_class_mro_hook(fullname) or _nothing

    def get_class_decorator_hook(self, fullname: str) -> Callable[[ClassDefContext], None]:
        return self._own.get_class_decorator_hook(fullname) or _nothing

    def get_class_decorator_hook_2(self, fullname: str) -> Callable[[ClassDefContext], bool]:
        """Not ready when it is asked first about a class, so that mypy asks again."""
        own = self._own.get_class_decorator_hook_2(fullname)

        def decorate(ctx: ClassDefContext) -> bool:
            if ctx.cls.fullname not in self._not_ready:
                self._not_ready.add(ctx.cls.fullname)
                return False
            return own is None or own(ctx)

        return decorate

    def get_dynamic_class_hook(
        self, fullname: str
    ) -> Callable[[DynamicClassDefContext], None] | None:
        return self._own.get_dynamic_class_hook(fullname)  # (others make no class)

    def get_additional_deps(self, file: MypyFile) -> list[tuple[int, str, int]]:
        return [(10, "colorsys", -1)] if file.fullname == "main" else []

    def get_additional_indirect_deps(self, file: MypyFile) -> set[str]:
        return {"builtins"} if file.fullname == "main" else set()

    def report_config_data(self, ctx: ReportConfigContext) -> Any:
        path = Path(CONFIGURATION)
        return {"every": json.loads(path.read_text())} if path.exists() else None


def _nothing(ctx: ClassDefContext) -> None:
    """A hook for classes that leaves them as they are."""


class Changes(Defaults):
    """Changes what some functions, methods and attributes of the module ``lib`` give."""

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type]:
        match fullname:
            case "lib.number":
                return lambda ctx: ctx.api.named_generic_type("builtins.int", [])
            case "lib.becomes_async":
                return lambda ctx: _coroutine(ctx, ctx.default_return_type)
            case "lib.becomes_sync":
                return lambda ctx: ctx.api.named_generic_type("builtins.str", [])
            case _:
                return super().get_function_hook(fullname)

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type]:
        match fullname:
            case "lib.Store.becomes_async":
                return lambda ctx: _coroutine(ctx, ctx.default_return_type)
            case "lib.Store.becomes_sync":
                return lambda ctx: ctx.api.named_generic_type("builtins.str", [])
            case _:
                return super().get_method_hook(fullname)

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type]:
        match fullname:
            case "lib.Store.flag":
                return lambda ctx: _coroutine(ctx, ctx.default_attr_type)
            case "lib.Store.blocks":
                return lambda ctx: ctx.api.named_generic_type("builtins.str", [])
            case _:
                return super().get_attribute_hook(fullname)

    def get_method_signature_hook(
        self, fullname: str
    ) -> Callable[[MethodSigContext], FunctionLike]:
        if fullname != "lib.Store.sign":
            return super().get_method_signature_hook(fullname)
        return lambda ctx: _returning_coroutine(ctx, ctx.default_signature)

    def get_function_signature_hook(
        self, fullname: str
    ) -> Callable[[FunctionSigContext], FunctionLike]:
        if fullname != "lib.sign":
            return super().get_function_signature_hook(fullname)
        return lambda ctx: _returning_coroutine(ctx, ctx.default_signature)


def _coroutine(
    ctx: FunctionContext | MethodContext | AttributeContext | FunctionSigContext | MethodSigContext,
    result: Type,
) -> Type:
    any_type = AnyType(TypeOfAny.special_form)
    return ctx.api.named_generic_type("typing.Coroutine", [any_type, any_type, result])


def _returning_coroutine(
    ctx: FunctionSigContext | MethodSigContext, signature: CallableType
) -> CallableType:
    return signature.copy_modified(ret_type=_coroutine(ctx, signature.ret_type))


def plugin(version: str) -> type[Plugin]:
    return Defaults


def changes(version: str) -> type[Plugin]:
    return Changes
