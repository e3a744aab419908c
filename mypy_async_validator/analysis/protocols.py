"""The protocols behind ``with`` and ``for``: which of their two colours has a class?"""

from mypy.nodes import TypeInfo


def is_one_sided(info: TypeInfo) -> bool:
    """Can an object only be entered, or only be iterated over, in one of the two ways?"""
    get = info.get
    return (get("__enter__") is None) != (get("__aenter__") is None) or (
        get("__iter__") is None
    ) != (get("__aiter__") is None)
