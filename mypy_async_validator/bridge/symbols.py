"""mypy's symbol tables, by public full names."""

from mypy.lookup import lookup_fully_qualified
from mypy.nodes import (
    Decorator,
    FuncDef,
    FuncItem,
    MypyFile,
    OverloadedFuncDef,
    SymbolNode,
    TypeAlias,
    TypeInfo,
)
from mypy.typeops import try_getting_instance_fallback
from mypy.types import Instance, ProperType, get_proper_type

from mypy_async_validator.bridge.facts import recall_fact, record_fact


def is_coroutine_function(node: SymbolNode | None) -> bool:
    """Is a function (or a form of it) a coroutine function or async generator?"""
    if isinstance(node, OverloadedFuncDef):
        return any(is_coroutine_function(item) for item in node.items)
    function = node.func if isinstance(node, Decorator) else node
    return isinstance(function, FuncDef) and function.is_coroutine


def is_property(node: FuncDef | Decorator | OverloadedFuncDef) -> bool:
    return node.func.is_property if isinstance(node, Decorator) else node.is_property


def module_of(definition: FuncItem | TypeInfo) -> str:
    """The module of a class or function; of a function in a function, nothing or no module."""
    if isinstance(definition, TypeInfo):
        return definition.module_name
    if definition.info:
        return definition.info.module_name
    return definition.fullname.rpartition(".")[0]


def instance_of(type_: ProperType) -> Instance | None:
    """The instance that a type stands for, such as that of a tuple or a literal."""
    return try_getting_instance_fallback(type_)


class Symbols:
    """The modules that mypy has loaded."""

    def __init__(self, modules: dict[str, MypyFile]) -> None:
        self._modules = modules

    def is_analyzed(self, module: str) -> bool:
        """Has mypy bound the names of a module? (It parses all modules before that.)"""
        tree = self._modules.get(module)
        return tree is not None and bool(tree.names)

    def fact(self, module: str, key: str) -> object:
        """What is stored about a function or class of a module; ``None`` if nothing is."""
        tree = self._modules.get(module)
        return None if tree is None else recall_fact(tree, key)

    def tree(self, module: str) -> MypyFile | None:
        return self._modules.get(module)

    def record(self, tree: MypyFile, key: str, fact: object) -> None:
        """Keep a fact with the interface of a module."""
        record_fact(self._modules, tree, key, fact)

    def find(self, public: str) -> SymbolNode | None:
        """What a public full name stands for, through re-exports and aliases of classes."""
        symbol = lookup_fully_qualified(public, self._modules)
        node = None if symbol is None else symbol.node
        if isinstance(node, TypeAlias):  # ``threading.Lock`` is ``_thread.lock``
            target = get_proper_type(node.target)
            return target.type if isinstance(target, Instance) else None
        return node
