"""mypy's symbol tables, by public full names."""

from mypy.lookup import lookup_fully_qualified
from mypy.nodes import MypyFile, SymbolNode, TypeAlias, TypeInfo
from mypy.types import Instance, get_proper_type


class Symbols:
    """The modules that mypy has loaded."""

    def __init__(self, modules: dict[str, MypyFile]) -> None:
        self._modules = modules

    def is_loaded(self, module: str) -> bool:
        return module in self._modules

    def find_member(self, fullname: str) -> tuple[SymbolNode, MypyFile] | None:
        """Find a function, class, or method of a class that may inherit it, and its module.

        The module of a method is that of the class by which it is named.
        """
        owner, _, name = fullname.rpartition(".")
        module = self._modules.get(owner)
        if module is not None:
            symbol = module.names.get(name)
            node = None if symbol is None else symbol.node
            return None if node is None or node.fullname != fullname else (node, module)
        class_ = self.find(owner) if "." in owner else None
        if not isinstance(class_, TypeInfo) or class_.module_name not in self._modules:
            return None
        symbol = class_.get(name)
        node = None if symbol is None else symbol.node
        return None if node is None else (node, self._modules[class_.module_name])

    def find(self, public: str) -> SymbolNode | None:
        """What a public full name stands for, through re-exports and aliases of classes."""
        symbol = lookup_fully_qualified(public, self._modules)
        node = None if symbol is None else symbol.node
        if isinstance(node, TypeAlias):  # ``threading.Lock`` is ``_thread.lock``
            target = get_proper_type(node.target)
            return target.type if isinstance(target, Instance) else None
        return node
