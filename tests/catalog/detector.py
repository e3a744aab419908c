"""What happens while a call runs in an event loop: the evidence that it blocks, or does not."""

import asyncio
import inspect
import os
import socket
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import cache, partial
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, Literal, Protocol, Self, TypeVar

import pytest

DELAY: Final = 0.05
"""How long a call is left waiting before another thread brings what it waits for."""
THRESHOLD: Final = 0.02
"""How long a loop may stand still without anybody minding."""
TIMEOUT: Final = 10
"""When a server of a test gives up, so that a broken test ends."""

_TICK: Final = 0.001

Event = tuple[str, tuple[object, ...]]
Step = Literal["receive", "wait"] | bytes


class _HasClose(Protocol):
    def close(self) -> object: ...


_Closable = TypeVar("_Closable", bound=_HasClose)


# What is watched


@dataclass(frozen=True, slots=True)
class Scene:
    """A call, and what the world does meanwhile."""

    call: partial[Any]
    release: Callable[[], object] | None = None
    """Run by another thread when the call has lasted for ``DELAY``: ends what it waits for."""
    change: Callable[[], object] | None = None
    """Run by another thread between two of several calls, which have to answer differently then."""
    errors: tuple[type[BaseException], ...] = ()
    """What the call may raise; it is an answer as well."""
    is_lazy: bool = False
    """The call returns an iterator, and the work is done when it is walked through."""
    finish: Callable[[Any], object] | None = None
    """Gives back what the call returned, unless it has a ``close``."""


@dataclass(frozen=True, slots=True)
class Observation:
    """What was seen of a call."""

    folder: Path
    standstill: float
    """The longest time without a turn of the loop, in seconds."""
    cpu: float
    """The processor time that the thread of the loop used."""
    queued: float
    """The time for which this thread could have run but got no processor: a busy machine."""
    bookkeeping: float
    """How long it took to look on, around the call; some of the queueing may belong to it."""
    is_witnessed: bool
    """Another thread counted to ``DELAY`` in the midst of the call, and the loop made no turn."""
    events: tuple[Event, ...]
    """The audit events that were raised in the thread of the loop."""
    reads: int | None
    """System calls that read, if the platform counts them."""
    writes: int | None
    answers: tuple[object, ...]
    """What the call gave: at first, again, and after the world had changed."""

    @property
    def waited_at_least(self) -> float:
        """The time for which the loop stood still and nothing but the call can be the reason."""
        return self.standstill - self.cpu - self.queued

    @property
    def waited_at_most(self) -> float:
        """The same if all of the queueing was outside of the call."""
        return self.waited_at_least + self.bookkeeping


async def observe(scene: Scene, folder: Path) -> Observation:
    """Make a call in the running loop, and watch it."""
    turns: list[float] = []
    ticker = asyncio.create_task(_tick(turns))
    await asyncio.sleep(_TICK)  # lets the ticker begin
    with _Witness(turns, scene.release) as witness:
        cost = _Account.now()
        started = time.perf_counter()
        before = _Account.now()
        witness.started.set()
        begin = _Clocks.now()
        with _recorded() as events:
            result = await _perform(scene)
        end = _Clocks.now()
        witness.finished.set()
        after = _Account.now()
        finished = time.perf_counter()
    ticker.cancel()
    marks = [begin.wall, *(turn for turn in turns if begin.wall < turn < end.wall), end.wall]
    seen = Observation(
        folder,
        standstill=max(later - earlier for earlier, later in pairwise(marks)),
        cpu=end.cpu - begin.cpu,
        queued=after.queued - before.queued,
        bookkeeping=(finished - started) - (end.wall - begin.wall),
        is_witnessed=witness.saw_standstill,
        events=tuple(events),
        reads=_difference(cost.reads, before.reads, after.reads),
        writes=_difference(cost.writes, before.writes, after.writes),
        answers=(_answer(result),),
    )
    _finish(scene, result)
    if scene.change is None:
        return seen
    again = _answer(await _perform(scene))
    await asyncio.to_thread(scene.change)
    return replace(seen, answers=(*seen.answers, again, _answer(await _perform(scene))))


async def _tick(turns: list[float]) -> None:
    while True:
        turns.append(time.perf_counter())
        await asyncio.sleep(_TICK)


async def _perform(scene: Scene) -> object:
    try:
        result = scene.call()
        if inspect.isawaitable(result):
            return await result
        if scene.is_lazy:
            deque(result, maxlen=0)
    except scene.errors as error:
        return error
    return result


def _answer(result: object) -> object:
    match result:
        case OSError():
            return type(result), result.errno
        case BaseException():
            return type(result)
        case _:
            return result


def _finish(scene: Scene, result: Any) -> None:
    if isinstance(result, BaseException):
        return
    if scene.finish is not None:
        scene.finish(result)
    elif hasattr(result, "close"):
        result.close()


# What counts as evidence

Evidence = Callable[[Observation], bool]


def stall(seen: Observation) -> bool:
    """The call waited: the loop stood still by the clock of another thread, and not for its work.

    Neither its own work nor a busy machine counts, so that slowness is not taken for waiting.
    """
    return seen.is_witnessed and seen.waited_at_least >= THRESHOLD


def work(seen: Observation) -> bool:
    """The call kept the loop from turning by computing."""
    return min(seen.cpu, seen.standstill) >= THRESHOLD


def reads(seen: Observation) -> bool:
    """The kernel counted that the thread of the loop read."""
    return _counted(seen.reads)


def writes(seen: Observation) -> bool:
    """The kernel counted that the thread of the loop wrote."""
    return _counted(seen.writes)


def answer(seen: Observation) -> bool:
    """The call answers the same until the world changes, and otherwise after: it asks the system.

    This is for single system calls about a file, for which there is neither an audit event nor a
    counter, and which nothing on a local disk makes wait.
    """
    first, again, changed = seen.answers
    return first == again != changed


def audit(*names: str) -> Evidence:
    """The interpreter announced one of these operations in the thread of the loop.

    Where it names a file, it has to be one of the test: every import opens files as well.
    """

    def is_raised(seen: Observation) -> bool:
        return any(
            event in names and (event in _WITHOUT_A_FILE or _mentions(seen.folder, args))
            for event, args in seen.events
        )

    return is_raised


def calm(seen: Observation) -> bool:
    """Nothing of all this was seen: the call does not block.

    A single system call about a file is only noticed if the scene changes the file.
    """
    return (
        seen.waited_at_most < THRESHOLD
        and seen.cpu < THRESHOLD
        and not any(_reaches_outside(*event) for event in seen.events)
        and not seen.reads
        and not seen.writes
        and all(later == seen.answers[0] for later in seen.answers)
    )


def _counted(count: int | None) -> bool:
    if count is None:
        pytest.skip("the platform does not count the system calls of a thread")
    return count > 0


# Audit events

_WITHOUT_A_FILE: Final = frozenset(
    {
        "os.posix_spawn",
        "os.system",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
        "subprocess.Popen",
    }
)
_OUTSIDE: Final = (
    "open",
    "os.",
    "shutil.",
    "socket.connect",
    "socket.get",
    "sqlite3.connect",
    "subprocess.",
    "tempfile.",
    "urllib.",
)


def _mentions(folder: Path, args: tuple[object, ...]) -> bool:
    paths = [os.fsdecode(arg) for arg in args if isinstance(arg, (str, bytes, os.PathLike))]
    return any(path.startswith(str(folder)) for path in paths)


def _reaches_outside(event: str, args: tuple[object, ...]) -> bool:
    match event, args:
        case ("sqlite3.connect", (":memory:", *_)) | ("socket.getaddrinfo", (None, *_)):
            return False
        case ("sqlite3.connect/handle", _):  # a connection was made, whatever to
            return False
        case _:
            return event.startswith(_OUTSIDE)


class _Log(threading.local):
    """Where the events of the current thread go, if it is being watched."""

    events: list[Event] | None = None


@cache
def _install_hook() -> _Log:
    """Hook into the interpreter, for good: a hook cannot be removed, so it does next to nothing."""
    log = _Log()

    # All that it needs is its own, for it still runs when the modules are being taken apart.
    def hook(event: str, args: tuple[object, ...], log: _Log = log) -> None:
        if log.events is not None:
            log.events.append((event, args))

    sys.addaudithook(hook)
    return log


@contextmanager
def _recorded() -> Iterator[list[Event]]:
    log = _install_hook()
    events: list[Event] = []
    log.events = events
    try:
        yield events
    finally:
        log.events = None


# Clocks and counters


@dataclass(frozen=True, slots=True)
class _Clocks:
    wall: float
    cpu: float

    @classmethod
    def now(cls) -> Self:
        return cls(time.perf_counter(), time.thread_time())


@dataclass(frozen=True, slots=True)
class _Account:
    """What the kernel knows of the current thread since its start."""

    queued: float
    reads: int | None
    writes: int | None

    @classmethod
    def now(cls) -> Self:
        # "<nanoseconds on a processor> <nanoseconds waiting for one> <time slices>"
        queued = _read_proc("schedstat").split()[1:2]
        counts = dict(line.split(": ") for line in _read_proc("io").splitlines())
        return cls(int(queued[0]) / 1e9 if queued else 0.0, *_counts(counts))


def _counts(counts: Mapping[str, str]) -> tuple[int | None, int | None]:
    return (int(counts["syscr"]), int(counts["syscw"])) if counts else (None, None)


def _read_proc(name: str) -> str:
    try:
        return Path(f"/proc/thread-self/{name}").read_text(encoding="ascii")
    except OSError:
        return ""


def _difference(cost: int | None, before: int | None, after: int | None) -> int | None:
    """Subtract what looking at the counter itself adds to it."""
    if cost is None or before is None or after is None:
        return None
    return (after - before) - (before - cost)


class _Witness:
    """Another thread, with a clock of its own, that brings what the call waits for."""

    def __init__(self, turns: list[float], release: Callable[[], object] | None) -> None:
        self.started = threading.Event()
        self.finished = threading.Event()
        self.saw_standstill = False
        self._turns = turns
        self._release = release
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.finished.set()
        self.started.set()
        self._thread.join()
        if self._error is not None:
            raise self._error

    def _watch(self) -> None:
        self.started.wait()
        turns = len(self._turns)
        if self.finished.wait(DELAY):
            return
        self.saw_standstill = len(self._turns) == turns
        try:
            if self._release is not None:
                self._release()
        except BaseException as error:
            self._error = error


# What calls have to do with


@dataclass(frozen=True, slots=True)
class World:
    """The surroundings of one call; all of them are gone when it is left."""

    folder: Path
    patch: pytest.MonkeyPatch
    gate: threading.Event = field(default_factory=threading.Event)
    """What threads and servers of the test wait for; ``gate.set`` is the release then."""
    later: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.gate.set()
        self.later.close()

    def closing(self, thing: _Closable) -> _Closable:
        """Close a thing at the end."""
        self.later.callback(thing.close)
        return thing

    def thread(self, function: Callable[[], object]) -> threading.Thread:
        """Start a thread that ends by itself once the gate is open."""
        thread = threading.Thread(target=function)
        thread.start()
        self.later.callback(thread.join)
        return thread

    def file(self, content: bytes = b"content") -> Path:
        """Write a file."""
        path = self.folder / "file"
        path.write_bytes(content)
        return path

    def fifo(self) -> Path:
        """Make a file that cannot be opened before somebody opens its other end."""
        path = self.folder / "fifo"
        os.mkfifo(path)
        return path

    def reader(self, fifo: Path) -> None:
        """Open a FIFO to read from it, and leave it open."""
        self.later.callback(os.close, os.open(fifo, os.O_RDONLY | os.O_NONBLOCK))

    def pipe(self) -> tuple[int, int]:
        """Make a pipe; return where to read from it and where to write to it."""
        source, target = os.pipe()
        self.later.callback(os.close, source)
        self.later.callback(os.close, target)
        return source, target

    def pair(self) -> tuple[socket.socket, socket.socket]:
        """Make two sockets that are connected to each other."""
        first, second = socket.socketpair()
        return self.closing(first), self.closing(second)

    def serve(self, *steps: Step) -> tuple[str, int]:
        """Start a server that plays its part to the first who connects, and return its address."""
        listener = self.closing(socket.create_server(("127.0.0.1", 0)))
        listener.settimeout(TIMEOUT)
        self.thread(partial(_play, listener, steps, self.gate))
        host, port = listener.getsockname()
        return host, port


def _play(listener: socket.socket, steps: tuple[Step, ...], gate: threading.Event) -> None:
    connection, _ = listener.accept()
    connection.settimeout(TIMEOUT)
    request = b""
    with connection:
        for step in steps:
            match step:
                case "receive":
                    request = connection.recv(4096)
                case "wait":
                    gate.wait(TIMEOUT)
                    time.sleep(DELAY)  # the request may have come after the gate was opened
                case bytes():
                    # IMAP answers with the word that begins the request.
                    connection.sendall(step.replace(b"TAG", request.partition(b" ")[0]))
        # What has not been said is not missed, but a connection closed too early is.
        gate.wait(TIMEOUT)


def feed(fifo: Path, content: bytes = b"[section]\n") -> None:
    """Write to a FIFO from which somebody waits to read."""
    # Opened for both, it opens whether or not somebody is there.
    with open(os.open(fifo, os.O_RDWR | os.O_NONBLOCK), "wb") as file:  # noqa: PTH123
        file.write(content)
