"""Code that blocks nothing: what most of a project consists of."""

import re
from collections.abc import Iterator
from random import Random
from string import Template
from typing import Final

from .source import Module

NOUNS: Final = (
    "account", "address", "audit", "basket", "batch", "budget", "carrier", "catalog", "claim",
    "contract", "credit", "customer", "delivery", "device", "discount", "document", "event",
    "gateway", "index", "invoice", "label", "ledger", "license", "market", "message", "offer",
    "order", "parcel", "payment", "policy", "price", "product", "profile", "quota", "quote",
    "receipt", "refund", "region", "report", "route", "sensor", "session", "shelf", "stock",
    "supplier", "tariff", "tenant", "ticket", "token", "warehouse",
)  # fmt: skip

# What a template needs is imported; ``$Noun`` is a new class, ``$Other`` one of another module.
_TEMPLATES: Final = (
    (
        ("from dataclasses import dataclass, field",),
        '''
@dataclass
class $Noun:
    """One $noun, as the other parts see it."""

    name: str = ""
    amount: int = 0
    labels: list[str] = field(default_factory=list)
    parent: "$Noun | None" = None

    @property
    def title(self) -> str:
        return self.name.title() or "unnamed"

    def describe(self) -> str:
        labels = ", ".join(sorted(self.labels))
        return f"{self.title}: {self.amount} ({labels})"

    def total(self) -> int:
        above = 0 if self.parent is None else self.parent.total()
        return above + self.amount
''',
    ),
    (
        (),
        '''
class $Noun:
    """Keeps every $noun by its name."""

    def __init__(self, name: str = "") -> None:
        self.name = name
        self._entries: dict[str, int] = {}
        self._limit = 100

    def describe(self) -> str:
        return f"{self.name}: {len(self._entries)} of {self._limit}"

    def put(self, key: str, value: int = 1) -> bool:
        if key in self._entries or len(self._entries) >= self._limit:
            return False
        self._entries[key] = value
        return True

    def total(self) -> int:
        return sum(value for value in self._entries.values() if value > 0)

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, key: str) -> bool:
        return key in self._entries
''',
    ),
    (
        ("from $other_module import $Other",),
        '''
class $Noun($Other):
    """A $noun is told by its number, too."""

    number: int = $number

    def describe(self) -> str:
        text = super().describe()
        return f"{self.number}. {text}" if text else str(self.number)

    def is_larger(self, other: int) -> bool:
        return self.total() > other

    @classmethod
    def numbered(cls, number: int) -> "$Noun":
        made = cls()
        made.number = number
        return made
''',
    ),
    (
        ("from $other_module import $Other",),
        '''
def sum_of_${noun}_$number(items: list[$Other], least: int = 0) -> int:
    """The total of those that are not too small."""
    total = 0
    for item in items:
        value = item.total()
        if value < least:
            continue
        total += value
    return total


def describe_${noun}_$number(items: list[$Other]) -> dict[str, str]:
    return {item.name: item.describe() for item in items if item.name}
''',
    ),
    (
        ("from collections.abc import Iterator",),
        '''
def walk_${noun}_$number(rows: list[tuple[str, int]], step: int = 1) -> Iterator[str]:
    """Every row as a line, those of one key together."""
    last = ""
    for number, (key, value) in enumerate(sorted(rows)):
        if number % step:
            continue
        if key != last:
            yield f"[{key}]"
            last = key
        yield f"{number}: {value}"


def count_${noun}_$number(rows: list[tuple[str, int]]) -> int:
    return sum(1 for line in walk_${noun}_$number(rows) if line.startswith("["))
''',
    ),
    (
        ("from collections.abc import Iterator", "from contextlib import contextmanager"),
        '''
_depth_$number: list[str] = []


@contextmanager
def within_${noun}_$number(name: str) -> Iterator[int]:
    """Remembers where it was entered."""
    _depth_$number.append(name)
    try:
        yield len(_depth_$number)
    finally:
        _depth_$number.pop()


def path_of_${noun}_$number(parts: list[str]) -> str:
    found = ""
    for part in parts:
        with within_${noun}_$number(part) as depth:
            found += f"{'/' * min(depth, 1)}{part}"
    return found
''',
    ),
    (
        (
            "from collections.abc import Callable",
            "from functools import wraps",
            "from typing import ParamSpec",
            "from typing import TypeVar",
        ),
        '''
P_$number = ParamSpec("P_$number")
T_$number = TypeVar("T_$number")


def counted_$number(function: Callable[P_$number, T_$number]) -> Callable[P_$number, T_$number]:
    """Counts the calls of a function."""
    calls = {"number": 0}

    @wraps(function)
    def wrapper(*args: P_$number.args, **kwargs: P_$number.kwargs) -> T_$number:
        calls["number"] += 1
        return function(*args, **kwargs)

    return wrapper


@counted_$number
def rate_${noun}_$number(amount: int, percent: float = 1.5) -> float:
    return round(amount * percent / 100, 2)
''',
    ),
    (
        ("from typing import Protocol",),
        '''
class Has$Noun(Protocol):
    """What is needed of anything with a $noun."""

    @property
    def weight(self) -> int: ...

    def rename(self, name: str) -> None: ...


class $Noun:
    def __init__(self, name: str = "", weight: int = 1) -> None:
        self.name = name
        self._weight = weight

    @property
    def weight(self) -> int:
        return self._weight * len(self.name)

    def rename(self, name: str) -> None:
        self.name = name.strip()

    def describe(self) -> str:
        return f"{self.name} ({self.weight})"

    def total(self) -> int:
        return self.weight


def heaviest_${noun}_$number(first: Has$Noun, second: Has$Noun) -> Has$Noun:
    return first if first.weight >= second.weight else second
''',
    ),
    (
        (),
        '''
def merge_${noun}_$number(old, new, keep=()):
    """Values of both; nobody has written down the types."""
    merged = dict(old)
    for key, value in new.items():
        if key in keep and key in merged:
            continue
        if isinstance(value, dict):
            merged[key] = merge_${noun}_$number(merged.get(key, {}), value)
        else:
            merged[key] = value
    return merged


def first_${noun}_$number(items, default=None):
    for item in items:
        if item:
            return item
    return default
''',
    ),
    (
        ("from enum import Enum",),
        '''
class ${Noun}State(Enum):
    """The states of a $noun."""

    NEW = "new"
    OPEN = "open"
    CLOSED = "closed"

    @property
    def is_final(self) -> bool:
        return self is ${Noun}State.CLOSED


NEXT_$number: dict[${Noun}State, ${Noun}State] = {
    ${Noun}State.NEW: ${Noun}State.OPEN,
    ${Noun}State.OPEN: ${Noun}State.CLOSED,
}


def advance_${noun}_$number(state: ${Noun}State, steps: int = 1) -> ${Noun}State:
    for _ in range(steps):
        state = NEXT_$number.get(state, state)
    return state
''',
    ),
    (
        ("import asyncio", "from collections.abc import AsyncIterator"),
        '''
async def fetch_${noun}_$number(key: str, delay: float = 0.1) -> str:
    """Waits, and lets others run."""
    await asyncio.sleep(delay)
    return key.lower()


async def stream_${noun}_$number(keys: list[str]) -> AsyncIterator[str]:
    for key in keys:
        yield await fetch_${noun}_$number(key)


async def gather_${noun}_$number(keys: list[str]) -> dict[str, str]:
    values = await asyncio.gather(*(fetch_${noun}_$number(key) for key in keys))
    rest = [value async for value in stream_${noun}_$number(keys)]
    return dict(zip(keys, [*values, *rest], strict=False))
''',
    ),
    (
        ("import asyncio", "from $other_module import $Other"),
        '''
class ${Noun}Worker:
    """Works through a queue, one $noun after the other."""

    def __init__(self, source: $Other, size: int = 10) -> None:
        self._source = source
        self._queue: asyncio.Queue[str] = asyncio.Queue(size)
        self._lock = asyncio.Lock()
        self.done: list[str] = []

    async def put(self, key: str) -> None:
        async with self._lock:
            await self._queue.put(f"{key}: {self._source.describe()}")

    async def run(self, times: int) -> int:
        for _ in range(times):
            self.done.append(await self._queue.get())
            self._queue.task_done()
        return self._source.total()
''',
    ),
)


def fill(
    module: Module,
    others: list[tuple[str, str]],
    lines: int,
    rng: Random,
    numbers: Iterator[int],
) -> list[str]:
    """Add code to the module until it has about so many lines; return its classes.

    ``others``: classes of other modules (module and name) that it may use.
    """
    classes = []
    left = lines - sum(block.count("\n") + 3 for block in module.blocks)
    while left > 0:
        imports, text = rng.choice(_TEMPLATES)
        if "$Other" in text and not others:
            continue
        noun, number = rng.choice(NOUNS), next(numbers)
        other_module, other = rng.choice(others) if others else ("", "")
        values = {
            "Noun": f"{noun.title()}{number}",
            "noun": noun,
            "number": str(number),
            "Other": other,
            "other_module": other_module,
        }
        filled = (Template(line).substitute(values) for line in (text, *imports))
        module.add(*filled)
        left -= text.count("\n") + 1
        if re.search(r"^class \$Noun[(:]", text, re.MULTILINE):
            classes.append(values["Noun"])
    return classes


def add_cycle(module: Module, other: Module, name: str, number: int) -> None:
    """Use a class of a module that imports this one."""
    module.blocks.insert(0, f"if TYPE_CHECKING:\n    from {other.name} import {name}")
    module.add(
        f"""\
def is_same_{number}(first: "{name}", second: "{name}") -> bool:
    return first.describe() == second.describe()""",
        "from typing import TYPE_CHECKING",
    )
