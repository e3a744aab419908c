"""Programs that no person writes: nested deeply, very long, or built from one thing many times.

Where mypy copes, so must the plugin: it ends, shows no traceback, and still reports what is wrong.
Sizes stay below those at which mypy alone gives up.
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import indent
from typing import Final

import pytest

HEAD: Final = """\
import asyncio, threading, time
from typing import *
lock = threading.Lock()
async def get(*values: object) -> int: return 1
"""
LAST: Final = "async def last() -> None:\n    time.sleep(1)\n"
BLOCKS: Final = "blocks the event loop in coroutine"


def nested(head: str, depth: int, body: str) -> str:
    """``head`` in itself; ``#`` in it is how deep it stands."""
    lines = ["    " * level + head.replace("#", str(level)) for level in range(depth)]
    return "\n".join([*lines, "    " * depth + body]) + "\n"


def coroutine(body: str, parameters: str = "") -> str:
    return f"async def f({parameters}) -> None:\n" + indent(body, "    ")


def many(count: int, text: str) -> str:
    """``#`` is the number of each, and ``~`` that of the next."""
    return "".join(text.replace("#", str(i)).replace("~", str(i + 1)) + "\n" for i in range(count))


VALUES: Final = ", ".join(["get()"] * 300)
MEMBERS: Final = ", ".join(map(str, range(10_000)))

# The program, and how often what is said of it.
PROGRAMS: Final[dict[str, tuple[str, dict[str, int]]]] = {
    "calls": (
        coroutine("get(" * 180 + "time.sleep(1)" + ")" * 180 + "\n"),
        {"is never awaited": 1, BLOCKS: 2},
    ),
    "awaits": (
        coroutine("await get(" * 60 + ")" * 60 + "\n" + "get(" * 60 + ")" * 60 + "\n"),
        {"is never awaited": 1, BLOCKS: 1},
    ),
    "functions": (nested("async def f#() -> None:", 80, "time.sleep(1)"), {BLOCKS: 2}),
    "helpers": (
        nested("def f#() -> None:", 80, "time.sleep(1)") + coroutine("f0()\n"),
        {BLOCKS: 1},
    ),
    "withs": (
        coroutine(nested("with lock:", 80, "await asyncio.sleep(1)")),
        {"is held while": 80, BLOCKS: 1},
    ),
    "ifs": (coroutine(nested("if x == #:", 80, "time.sleep(1)"), "x: int"), {BLOCKS: 2}),
    "attributes": (
        "class A:\n    a: 'A'\n    def m(self) -> 'A': return self\n"
        "    def s(self) -> None: time.sleep(1)\n"
        + coroutine(f"x{'.a' * 500}.s()\nx{'.m()' * 150}.s()\n", "x: A"),
        {BLOCKS: 3},
    ),
    "operators": (
        coroutine(
            f"y = {' + '.join(['x'] * 1_000)}\nz = {' and '.join(['get()'] * 150)}\n", "x: int"
        ),
        {"is tested": 1, BLOCKS: 1},
    ),
    "elifs": (
        coroutine("if x < 0: pass\n" + many(1_000, "elif x == #: time.sleep(~)"), "x: int"),
        {BLOCKS: 1_001},
    ),
    "comprehensions": (
        coroutine(f"y = {'[' * 40}get(){' for a in x]' * 40}\n", "x: list[int]"),
        {BLOCKS: 1},
    ),
    "lambdas": (coroutine(f"x = {'lambda: ' * 150}time.sleep(1)\n"), {BLOCKS: 1}),
    "strings": (coroutine(f"x = f'{'{time.sleep(1)}' * 1_000}'\n"), {BLOCKS: 2}),
    "matches": (
        coroutine("match x:\n" + indent(many(1_000, "case #: time.sleep(~)"), "    "), "x: object"),
        {BLOCKS: 1_001},
    ),
    "arguments": (
        coroutine(f"get({VALUES})\nawait asyncio.gather({VALUES})\n"),
        {"is never awaited": 1, BLOCKS: 1},
    ),
    "literals": (
        coroutine("str(x); x.bit_length(); time.sleep(x)\n", f"x: Literal[{MEMBERS}]"),
        {BLOCKS: 2},
    ),
    "union": (
        many(100, "class C#:\n    def m(self) -> None: time.sleep(1)")
        + coroutine("u.m()\n", f"u: {' | '.join(f'C{i}' for i in range(100))}"),
        {BLOCKS: 2},
    ),
    "members": (
        "class C:\n"
        + many(1_000, "    def m#(self) -> None: time.sleep(~)")
        + many(1_000, "    async def a#(self) -> None: self.m#()"),
        {BLOCKS: 1_001},
    ),
    "overloads": (
        many(200, "@overload\ndef o(x: Literal[#]) -> Coroutine[Any, Any, int]: ...")
        + "@overload\ndef o(x: str) -> int: ...\ndef o(x: Any) -> Any: ...\n"
        + coroutine("o(199)\no('')\n"),
        {"is never awaited": 1, BLOCKS: 1},
    ),
    "inheritance": (
        "class C0:\n    def m(self) -> None: time.sleep(1)\n"
        + many(200, "class C~(C#):\n    def n~(self) -> None: super().m()")
        + coroutine("c.m()\nc.n200()\n", "c: C200"),
        {BLOCKS: 3},
    ),
    "aliases": (
        "def a0() -> None: time.sleep(1)\n" + many(500, "a~ = a#") + coroutine("a500()\n"),
        {BLOCKS: 2},
    ),
    "decorators": (
        "def d(f):\n    def i(*a, **k): return f(*a, **k)\n    return i\n"
        + "@d\n" * 200
        + "async def b() -> None: pass\n"
        + coroutine("b()\n"),
        {"is never awaited": 1, BLOCKS: 1},
    ),
    "recursion": (
        "type Json = dict[str, Json] | list[Json] | Awaitable[Json] | int\n"
        "type L = L\ntype M = list[M]\nclass N(NamedTuple):\n    n: 'N | None'\n"
        "class D(TypedDict):\n    d: 'D'\nclass P(Protocol):\n    async def q(self) -> 'P': ...\n"
        "class R(R): pass\nclass S(T): pass\nT = S\n"
        "async def f(j: Json, n: N, d: D, p: P, l: L, m: M, r: R, s: S) -> None:\n"
        "    j; n.n; d['d']['d']; bool(j); await l; await m; await r; await s\n    p.q()\n",
        {"is never awaited": 1, BLOCKS: 1},
    ),
    "chain": (
        many(3_000, "def h#() -> None: h~()")
        + "def h3000() -> None: time.sleep(1)\n"
        + coroutine("h0()\n"),
        {BLOCKS: 2},
    ),
    "cycle": (
        many(499, "def h#() -> None: h~()")
        + "def h499() -> None: h0(); time.sleep(1)\n"
        + coroutine("h7()\n"),
        {BLOCKS: 2},
    ),
    "returned": (
        many(90, "def w#(): return w~()") + "def w90(): return get()\n" + coroutine("w0()\n"),
        {"is never awaited": 1, BLOCKS: 1},
    ),
    # Without a memory, each level doubles what is looked at.
    "two_ways": (
        "def w0(c): return get()\n"
        + many(60, "def w~(c): return w#(c) if c else w#(c)")
        + coroutine("w60(1)\n"),
        {"is never awaited": 1, BLOCKS: 1},
    ),
    # Here, too, and no function is done before the others.
    "many_ways": (
        "".join(
            f"def d{i}(x):\n"
            f"    if x == 1: return d{(i * 7 + 3) % 25}(x)\n"
            f"    if x == 2: return d{(i * 5 + 1) % 25}(x)\n"
            f"    return d{(i + 1) % 25}(x)\n"
            for i in range(25)
        )
        + coroutine("d3(1)\n"),
        {BLOCKS: 1},
    ),
    "deep_returns": (
        many(300, "def w#(): return w~()") + "def w300(): return get()\n" + coroutine("w0()\n"),
        {BLOCKS: 1},
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What mypy says of each program; all are checked in one run."""
    folder = tmp_path_factory.mktemp("hostile")
    for name, (text, _) in PROGRAMS.items():
        (folder / f"{name}.py").write_text(HEAD + text + LAST)
    (folder / "mypy.ini").write_text(
        "[mypy]\nplugins = mypy_async_validator\ncheck_untyped_defs = True\nshow_traceback = True\n"
    )
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--python-version=3.13", "."]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 1, done.stdout[-2_000:] + done.stderr
    assert not done.stderr
    lines = done.stdout.splitlines()
    return {name: [line for line in lines if line.startswith(f"{name}.py:")] for name in PROGRAMS}


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str, output: dict[str, list[str]]) -> None:
    _, expected = PROGRAMS[name]
    found = {text: sum(text in line for line in output[name]) for text in expected}
    assert found == expected


COUNT: Final = """\
import collections, sys
from mypy import api

def count(path):
    calls = collections.Counter()
    def profile(frame, event, _):
        if event == "call" and "mypy_async_validator" in frame.f_code.co_filename:
            calls["all"] += 1
    sys.setprofile(profile)
    try:
        _, stderr, status = api.run(["--show-traceback", path])
    finally:
        sys.setprofile(None)
    assert status == 1, stderr
    return calls["all"]

count("start.py")  # (from then on, the standard library comes from mypy's cache)
print(*(count(path) for path in ("small.py", "large.py")))
"""


def long_file(size: int) -> str:
    """Many functions."""
    return many(
        size,
        "async def g#() -> int: return #\ndef s#() -> None: time.sleep(#)\n"
        "async def f#(x: int) -> None:\n    s#()\n    g#()\n    y = g#()\n    if y: pass\n"
        "    await x\n    asyncio.create_task(g#())\n    await asyncio.gather(g#(), g#())",
    )


def long_function(size: int) -> str:
    """Many statements in one function."""
    return "def s() -> None: time.sleep(1)\nasync def f() -> None:\n" + indent(
        many(
            size,
            "x# = get()\nawait x#\nwith lock:\n    await get()\ns()\n"
            "lock.acquire()\nlock.release()",
        ),
        "    ",
    )


@pytest.mark.parametrize("program", [long_file, long_function])
def test_work_grows_with_the_program_and_no_faster(
    program: Callable[[int], str], tmp_path: Path
) -> None:
    (tmp_path / "start.py").write_text(HEAD + program(1))
    (tmp_path / "small.py").write_text(HEAD + program(40))
    (tmp_path / "large.py").write_text(HEAD + program(160))
    (tmp_path / "mypy.ini").write_text("[mypy]\nplugins = mypy_async_validator\n")
    done = subprocess.run(
        [sys.executable, "-c", COUNT],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    small, large = map(int, done.stdout.split())
    assert small > 30_000
    assert large < 4.4 * small
