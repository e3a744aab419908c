"""Code about mypy's types, as in a plugin."""

import asyncio
import time

from mypy.types import Instance, ProperType, Type, UnionType, get_proper_type, get_proper_types


async def named(typ: Type) -> str:
    proper = get_proper_type(typ)
    if isinstance(typ, Instance):  # other
        time.sleep(1)  # ours: blocking-call
        return typ.type.fullname
    if isinstance(proper, UnionType):
        named(proper.items[0])  # ours: unused-coroutine
        return ", ".join([await named(item) for item in proper.items])
    get_proper_type(proper)  # other
    await asyncio.sleep(1)
    return str(get_proper_type(typ))


async def all_named(types: list[Type]) -> list[str]:
    found: list[ProperType] = get_proper_types(types)
    if named(types[0]):  # ours: coroutine-value
        return []
    if any(isinstance(each, Instance) for each in types):  # other
        return await asyncio.gather(*map(named, types))
    reveal_type(found)
    return [await named(each) for each in found]
