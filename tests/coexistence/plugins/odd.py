"""Plugins that do what plugins seldom do; each has a factory of its own."""

import gc
from collections.abc import Callable
from typing import Any

from mypy.nodes import MypyFile, TempNode
from mypy.options import Options
from mypy.plugin import FunctionContext, FunctionSigContext, MethodContext, Plugin
from mypy.types import AnyType, FunctionLike, Instance, Type, TypeOfAny, get_proper_type

Hook = Callable[[FunctionContext], Type]


def _int(ctx: FunctionContext | MethodContext) -> Type:
    return ctx.api.named_generic_type("builtins.int", [])


class Sometimes(Plugin):
    """Has a hook for ``special`` only once ``arm`` has been called."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._is_armed = False

    def get_function_hook(self, fullname: str) -> Hook | None:
        if fullname.endswith(".special") and self._is_armed:
            return _int
        return self._arm if fullname.endswith(".arm") else None

    def _arm(self, ctx: FunctionContext) -> Type:
        self._is_armed = True
        return ctx.default_return_type


class ByArgument(Plugin):
    """Gives another type for the same function, depending on what is passed."""

    def get_function_hook(self, fullname: str) -> Hook | None:
        return self._special if fullname.endswith(".special") else None

    def _special(self, ctx: FunctionContext) -> Type:
        given = get_proper_type(ctx.arg_types[0][0]) if ctx.arg_types[0] else None
        literal = given.last_known_value if isinstance(given, Instance) else None
        value = None if literal is None else literal.value
        if value == "async":
            any_type = AnyType(TypeOfAny.special_form)
            return ctx.api.named_generic_type("typing.Coroutine", [any_type, any_type, _int(ctx)])
        return _int(ctx) if value == "int" else ctx.default_return_type


class Fails(Plugin):
    """Reports each call of ``special`` and of methods of that name, and counts them."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._count = 0

    def get_function_hook(self, fullname: str) -> Hook | None:
        return self._fail if fullname.endswith(".special") else None

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        return self._fail if fullname.endswith(".special") else None

    def _fail(self, ctx: Any) -> Type:
        self._count += 1
        ctx.api.fail(f"Call {self._count} of special", ctx.context)
        return ctx.default_return_type


class Raises(Plugin):
    """Has a hook with a mistake."""

    def get_function_hook(self, fullname: str) -> Hook | None:
        return self._raise if fullname.endswith(".special") else None

    def _raise(self, ctx: FunctionContext) -> Type:
        raise ValueError("a mistake in a hook")


class MakesUpCalls(Plugin):
    """Asks mypy what ``fetch`` gives, and ``fetch_one`` with an argument, in the name of a call."""

    def get_function_hook(self, fullname: str) -> Hook | None:
        return self._run if fullname.endswith((".run", ".run_one")) else None

    def get_function_signature_hook(
        self, fullname: str
    ) -> Callable[[FunctionSigContext], FunctionLike] | None:
        return self._sign if fullname.endswith(".sign_one") else None

    def _run(self, ctx: FunctionContext) -> Type:
        self._call(ctx, "fetch_one" if ctx.args else "fetch")
        return ctx.default_return_type

    def _sign(self, ctx: FunctionSigContext) -> FunctionLike:
        self._call(ctx, "fetch_one")
        return ctx.default_signature

    def _call(self, ctx: FunctionContext | FunctionSigContext, name: str) -> None:
        checker: Any = ctx.api
        function = checker.tree.names[name].node.type
        arguments = [TempNode(type_, context=ctx.context) for type_ in function.arg_types]
        checker.expr_checker.check_call(function, arguments, function.arg_kinds, ctx.context)


class _InFront(Plugin):
    """Takes every call, and runs the hooks of the plugins after it."""

    def _move(self) -> None:
        for referrer in gc.get_referrers(self):
            if isinstance(referrer, list) and all(isinstance(p, Plugin) for p in referrer):
                referrer.remove(self)
                referrer.insert(0, self)

    def get_function_hook(self, fullname: str) -> Hook | None:
        def hook(ctx: FunctionContext) -> Type:
            if fullname.endswith(".special"):
                return _int(ctx)
            plugins = ctx.api.plugin._plugins
            for other in plugins[plugins.index(self) + 1 :]:
                found = other.get_function_hook(fullname)
                if found is not None:
                    return found(ctx)
            return ctx.default_return_type

        return hook


class MovesAtOnce(_InFront):
    def set_modules(self, modules: dict[str, MypyFile]) -> None:
        super().set_modules(modules)
        self._move()


class MovesLate(_InFront):
    """Moves once it has been asked for a hook."""

    _has_moved = False

    def get_function_hook(self, fullname: str) -> Hook | None:
        hook = super().get_function_hook(fullname)

        def moving(ctx: FunctionContext) -> Type:
            if not self._has_moved:
                self._has_moved = True
                self._move()
            return hook(ctx)

        return moving


class MadeOfOthers(Plugin):
    """Asks several plugins that it holds."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._parts = [ByArgument(options), Sometimes(options)]

    def get_function_hook(self, fullname: str) -> Hook | None:
        hooks = (part.get_function_hook(fullname) for part in self._parts)
        return next((hook for hook in hooks if hook is not None), None)


def sometimes(version: str) -> type[Plugin]:
    return Sometimes


def by_argument(version: str) -> type[Plugin]:
    return ByArgument


def fails(version: str) -> type[Plugin]:
    return Fails


def raises(version: str) -> type[Plugin]:
    return Raises


def makes_up_calls(version: str) -> type[Plugin]:
    return MakesUpCalls


def moves_at_once(version: str) -> type[Plugin]:
    return MovesAtOnce


def moves_late(version: str) -> type[Plugin]:
    return MovesLate


def made_of_others(version: str) -> type[Plugin]:
    return MadeOfOthers
