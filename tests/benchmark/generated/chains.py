"""Chains of calls across modules that end in a blocking call, and twins that do not block."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Final

from .links import (
    ASYNC_GENERATOR,
    COROUTINE,
    COROUTINE_METHOD,
    NONBLOCKING,
    STYLES,
    THREADED,
    Body,
    Definition,
    Form,
    Link,
    Names,
    define,
    refer,
    use,
)
from .source import PLACE, Module


@dataclass(frozen=True)
class Leaf:
    """The last call of a chain: its public name (if it blocks), its lines, what they import."""

    name: str
    lines: tuple[str, ...]
    imports: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chain:
    """``labels`` are all names from the head to the leaf; ``shapes`` tell how each is called."""

    head: Link
    labels: tuple[str, ...]
    shapes: tuple[str, ...]


def _leaf(name: str, line: str, *imports: str) -> Leaf:
    return Leaf(name, (line, "result = key"), imports)


BLOCKING_LEAVES: Final = (
    _leaf("time.sleep", "time.sleep(0.1)", "import time"),
    _leaf("time.sleep", "sleep(0.1)", "from time import sleep"),
    Leaf("open", ("with open(key) as file:", "    result = file.name")),
    _leaf("subprocess.run", "subprocess.run([key], check=True)", "import subprocess"),
    _leaf("subprocess.check_output", "subprocess.check_output([key])", "import subprocess"),
    _leaf("urllib.request.urlopen", "urllib.request.urlopen(key)", "import urllib.request"),
    _leaf("sqlite3.connect", "sqlite3.connect(key)", "import sqlite3"),
    _leaf("socket.create_connection", "socket.create_connection((key, 80))", "import socket"),
    _leaf("socket.getaddrinfo", "socket.getaddrinfo(key, 80)", "import socket"),
    _leaf("pathlib.Path.read_text", "Path(key).read_text()", "from pathlib import Path"),
    _leaf("shutil.copyfile", "shutil.copyfile(key, key)", "import shutil"),
    _leaf("os.system", "os.system(key)", "import os"),
    _leaf("input", "input(key)"),
)
HARMLESS_LEAVES: Final = (
    _leaf("", "key.strip()"),
    _leaf("", "math.sqrt(len(key))", "import math"),
    _leaf("", "json.dumps([key])", "import json"),
    _leaf("", "os.path.join(key, key)", "import os"),
    _leaf("", "os.path.exists(key)", "import os"),
    _leaf("", "io.StringIO(key).read()", "import io"),
    _leaf("", "logging.getLogger(key).debug(key)", "import logging"),
    _leaf("", "threading.Thread(target=time.sleep)", "import threading", "import time"),
    Leaf("", ("with threading.Lock():", "    result = key"), ("import threading",)),
)
IGNORED_LEAF: Final = _leaf("", "time.sleep(0.1)  # type: ignore[blocking-call]", "import time")


def build(
    modules: list[Module], leaf: Leaf, rng: Random, numbers: Iterator[int], silent_at: int = -1
) -> Chain:
    """A chain with a link in each of the modules; ``silent_at``: where it is ``@nonblocking``."""
    link: Link | None = None
    labels: tuple[str, ...] = (leaf.name,)
    shapes: tuple[str, ...] = ()
    for depth, module in reversed(list(enumerate(modules))):
        style = rng.choice(list(STYLES))
        definition = NONBLOCKING if depth == silent_at else STYLES[style]
        names = Names.draw(rng, numbers)
        if link is None:
            body, shape = Body(list(leaf.lines)), f"leaf in {style}"
            module.imports.update(leaf.imports)
        else:
            body, how = use(module, definition, names, link, rng)
            shape = f"{how} in {style}"
        link = define(module, definition, names, body)
        labels, shapes = (*link.labels, *labels), (shape, *shapes)
    assert link is not None
    return Chain(link, labels, shapes)


def call_in_coroutine(
    module: Module, chain: Chain, place: str, rng: Random, numbers: Iterator[int]
) -> str:
    """Write a coroutine that calls the head; ``place`` names the line of the call."""
    names = Names.draw(rng, numbers)
    definition = rng.choice([COROUTINE, COROUTINE, COROUTINE_METHOD, ASYNC_GENERATOR])
    body, how = use(module, definition, names, chain.head, rng)
    body.lines = [
        line.replace(PLACE, f"{PLACE}{place}") for line in ("await asyncio.sleep(0)", *body.lines)
    ]
    module.imports.add("import asyncio")
    define(module, definition, names, body)
    return f"{how} in coroutine"


# Coroutines that do not wait for the very chain that blocks elsewhere.


def _hand_over(template: str) -> Callable[[Module, Link, Names, Random], list[str]]:
    def write(module: Module, head: Link, _names: Names, rng: Random) -> list[str]:
        return [template.format(refer(module, head, rng)[0])]

    return write


def _work_in_thread(module: Module, head: Link, names: Names, rng: Random) -> list[str]:
    body, _ = use(module, _LOCAL, names, head, rng)
    module.blocks.extend(["\n".join(body.before)] if body.before else [])
    lines = [f"    {line}" for line in (*body.lines, "return result")]
    return ["def work() -> str:", *lines, "", "result = await asyncio.to_thread(work)"]


def _protocol(module: Module, head: Link, names: Names, rng: Random) -> list[str]:
    body, _ = use(module, _LOCAL, names, head, rng)
    module.blocks.extend(["\n".join(body.before)] if body.before else [])
    lines = "\n".join(f"        {line}" for line in (*body.lines, "return result"))
    number = names.number
    module.add(
        f"""\
class Source{number}(Protocol):
    def get(self, key: str) -> str: ...


class SlowSource{number}(Source{number}):
    def get(self, key: str) -> str:
{lines}


class QuickSource{number}(Source{number}):
    def get(self, key: str) -> str:
        return key[::-1]


def source_{number}(key: str) -> Source{number}:
    return QuickSource{number}() if key else SlowSource{number}()""",
        "from typing import Protocol",
    )
    return [f"result = source_{number}(key).get(key)"]


_LOCAL: Final = Definition("function", lambda _names, _body: "", "", "")
_Evasion = tuple[tuple[Form, ...], Callable[[Module, Link, Names, Random], list[str]]]
EVASIONS: Final[dict[str, _Evasion]] = {
    "in a thread": (("function",), _hand_over("result = await asyncio.to_thread({}, key)")),
    "in an executor": (
        ("function",),
        _hand_over("result = await asyncio.get_running_loop().run_in_executor(None, {}, key)"),
    ),
    "as a callback": (("function",), _hand_over("result = register({})")),
    "a lambda in a thread": (
        ("function",),
        _hand_over("result = await asyncio.to_thread(lambda: {}(key))"),
    ),
    "a partial in a thread": (
        ("function",),
        _hand_over("result = await asyncio.to_thread(partial({}, key))"),
    ),
    "not iterated over": (("for",), _hand_over("result = keep({}(key))")),
    "not entered": (("with",), _hand_over("result = keep({}(key))")),
    "a local function in a thread": ((), _work_in_thread),
    "a protocol that is also implemented without": ((), _protocol),
}
"""Which forms of head each is for (none: all), and the lines of the coroutine."""


def evade_in_coroutine(
    module: Module, chain: Chain, place: str, rng: Random, numbers: Iterator[int]
) -> str:
    """Write a coroutine that lets something else call the head; return in which way."""
    head = chain.head
    fitting = [
        name
        for name, (forms, _) in EVASIONS.items()
        if not forms or (head.form in forms and head.argument is None)
    ]
    shape = rng.choice(fitting)
    names = Names.draw(rng, numbers)
    lines = EVASIONS[shape][1](module, head, names, rng)
    module.imports.update(
        ["import asyncio", "from functools import partial", "from acme.core import keep, register"]
    )
    lines = [line.replace(PLACE, "") for line in lines]
    lines[-1] += f"{PLACE}{place}"
    define(module, COROUTINE, names, Body(lines))
    return shape


def wrap(chain: Chain, module: Module, rng: Random, numbers: Iterator[int]) -> Chain:
    """The chain behind a decorator that makes a thread do the work, so that it must be awaited."""
    names = Names.draw(rng, numbers)
    body, _ = use(module, THREADED, names, chain.head, rng)
    return Chain(define(module, THREADED, names, body), (), ())
