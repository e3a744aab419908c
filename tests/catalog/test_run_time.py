"""A sample of what the overlays say of the standard library, held against what calls really do.

Each case makes one call in a running event loop. What is marked has to give the evidence that it
blocks which the case names, and what is deliberately left unmarked must not give any.
"""

import asyncio
import bz2
import codecs
import concurrent.futures
import configparser
import copy
import dbm
import filecmp
import fileinput
import ftplib
import glob
import gzip
import hashlib
import http.client
import imaplib
import inspect
import io
import itertools
import json
import lzma
import multiprocessing
import os
import poplib
import queue
import random
import sched
import select
import selectors
import shelve
import shlex
import shutil
import signal
import smtplib
import socket
import socketserver
import sqlite3
import ssl
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import urllib.request
import zipfile
import zlib
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache, partial
from multiprocessing import connection as mp_connection
from multiprocessing.pool import ThreadPool
from pathlib import Path, PurePath
from pkgutil import resolve_name
from typing import Any, Final
from urllib.robotparser import RobotFileParser

import pytest
from detector import (
    DELAY,
    THRESHOLD,
    TIMEOUT,
    Evidence,
    Observation,
    Scene,
    Step,
    World,
    answer,
    audit,
    calm,
    feed,
    observe,
    reads,
    stall,
    work,
    writes,
)

from mypy_async_validator.catalog.entry import Condition, Entry, Overload
from mypy_async_validator.catalog.locate import read_distribution
from mypy_async_validator.catalog.read import KINDS, read_overlay
from mypy_async_validator.catalog.shipped import shipped_stubs

if sys.platform == "win32":
    pytest.skip("the cases need FIFOs, signals and a shell", allow_module_level=True)

LONG: Final = DELAY + THRESHOLD
"""How long a call lasts that ends by itself: another thread has to see it in its midst."""
ATTEMPTS: Final = 3
"""A busy machine may hide what a call does, but hardly each time."""
NOISE: Final = random.Random(0).randbytes(4_000_000)
"""What takes compressors longest."""
# Only its locks and pipes are used: no process is forked.
PROCESSES: Final = multiprocessing.get_context("fork")

# A call yet to be made, which can be held against the forms in the overlays.
Call = partial
Prepare = Callable[[World], Scene]


@dataclass(frozen=True, slots=True)
class Case:
    """A call that the overlays mark, and the evidence to expect of it."""

    evidence: Evidence
    prepare: Prepare


# Locks, queues and threads: the other thread lets go


def released(make: Callable[[World], Call]) -> Prepare:
    """A call that ends once the gate of the world is open."""
    return lambda world: Scene(make(world), world.gate.set)


def held(make_lock: Callable[[], Any], method: str = "acquire") -> Prepare:
    """A lock that another thread has."""

    def prepare(world: World) -> Scene:
        lock = hold(world, make_lock())
        call = Call(getattr(lock, method))
        return Scene(call, world.gate.set, finish=lambda _: lock.release())

    return prepare


def hold(world: World, lock: Any) -> Any:
    is_held = threading.Event()

    def keep() -> None:
        with lock:
            is_held.set()
            world.gate.wait(TIMEOUT)

    world.thread(keep)
    is_held.wait(TIMEOUT)
    return lock


def notified(method: str) -> Prepare:
    """A condition that another thread notifies."""

    def prepare(world: World) -> Scene:
        condition = threading.Condition()
        world.later.enter_context(condition)

        def notify() -> None:
            with condition:
                world.gate.set()
                condition.notify()

        arguments = [world.gate.is_set] if method == "wait_for" else []
        return Scene(Call(getattr(condition, method), *arguments), notify)

    return prepare


def barrier(_: World) -> Scene:
    gathering = threading.Barrier(2)
    return Scene(Call(gathering.wait), gathering.wait)


def signalled(world: World) -> Scene:
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})
    world.later.callback(signal.pthread_sigmask, signal.SIG_SETMASK, before)
    send = Call(signal.pthread_kill, threading.get_ident(), signal.SIGUSR1)
    return Scene(Call(signal.sigwait, {signal.SIGUSR1}), send)


def filled(make_queue: Callable[[], Any]) -> Prepare:
    """A queue into which another thread puts something."""

    def prepare(_: World) -> Scene:
        waiting = make_queue()
        return Scene(Call(waiting.get), Call(waiting.put, "item"))

    return prepare


def piped_queue(world: World) -> Scene:
    waiting = world.closing(PROCESSES.SimpleQueue())
    return Scene(Call(waiting.get), Call(waiting.put, "item"))


def worked_off(_: World) -> Scene:
    jobs: queue.Queue[str] = queue.Queue()
    jobs.put("job")
    return Scene(Call(jobs.join), jobs.task_done)


def event_set(make_event: Callable[[], Any]) -> Prepare:
    def prepare(_: World) -> Scene:
        event = make_event()
        return Scene(Call(event.wait), event.set)

    return prepare


def resolved(make: Callable[[concurrent.futures.Future[str]], Call], **options: Any) -> Prepare:
    """A future that another thread resolves."""

    def prepare(_: World) -> Scene:
        future: concurrent.futures.Future[str] = concurrent.futures.Future()
        return Scene(make(future), Call(future.set_result, "result"), **options)

    return prepare


def executor(world: World) -> concurrent.futures.Executor:
    """An executor that waits for the gate."""
    made = world.later.enter_context(concurrent.futures.ThreadPoolExecutor(1))
    made.submit(world.gate.wait, TIMEOUT)
    return made


def mapped(world: World) -> Scene:
    call = Call(executor(world).map, str, [1])
    return Scene(call, world.gate.set, is_lazy=True)


def pool(world: World) -> ThreadPool:
    return world.later.enter_context(ThreadPool(1))


def scheduled(_: World) -> Scene:
    scheduler = sched.scheduler()
    scheduler.enter(LONG, 1, str)
    return Scene(Call(scheduler.run))


# Processes: each reads a line from a FIFO to which the other thread writes


def shell_line(fifo: Path) -> str:
    return f"read line < {shlex.quote(str(fifo))}"


def shell(fifo: Path) -> list[str]:
    return ["/bin/sh", "-c", shell_line(fifo)]


def child(world: World, fifo: Path) -> subprocess.Popen[bytes]:
    process = world.later.enter_context(subprocess.Popen(shell(fifo), stdout=subprocess.PIPE))
    world.later.callback(process.kill)
    return process


def of_child(method: str) -> Prepare:
    def prepare(world: World) -> Scene:
        fifo = world.fifo()
        return Scene(Call(getattr(child(world, fifo), method)), Call(feed, fifo))

    return prepare


def spawn(fifo: Path) -> Call:
    return Call(os.posix_spawn, "/bin/sh", shell(fifo), os.environ)


def reap(pid: int) -> None:
    os.waitpid(pid, 0)


def communicating(make: Callable[[Any], Call]) -> Prepare:
    """One end of a pipe between processes, into whose other end is written."""

    def prepare(world: World) -> Scene:
        first, second = (world.closing(end) for end in PROCESSES.Pipe())
        return Scene(make(first), Call(second.send, "message"))

    return prepare


def accepting(world: World) -> Scene:
    listener = world.closing(mp_connection.Listener(("127.0.0.1", 0)))
    return Scene(Call(listener.accept), lambda: mp_connection.Client(listener.address).close())


# Files: FIFOs and pipes, at whose other end is nobody yet


def unwritten(make: Callable[[Path], Call], **options: Any) -> Prepare:
    """A FIFO to which nobody writes yet."""

    def prepare(world: World) -> Scene:
        fifo = world.fifo()
        return Scene(make(fifo), Call(feed, fifo), **options)

    return prepare


def unread(make: Callable[[Path], Call]) -> Prepare:
    """A FIFO from which nobody reads yet."""

    def prepare(world: World) -> Scene:
        fifo = world.fifo()
        return Scene(make(fifo), lambda: world.reader(fifo))

    return prepare


def empty_pipe(mode: str, method: str, *arguments: object, **options: Any) -> Prepare:
    """An open pipe in which there is nothing yet."""

    def prepare(world: World) -> Scene:
        source, target = world.pipe()
        file = world.closing(os.fdopen(source, mode, closefd=False, **options))
        return Scene(Call(getattr(file, method), *arguments), Call(os.write, target, b"line\n"))

    return prepare


def full_pipe(make: Callable[[io.FileIO], Call]) -> Prepare:
    """An open pipe into which nothing more goes."""

    def prepare(world: World) -> Scene:
        source, target = world.pipe()
        os.set_blocking(target, False)
        size = fill(target)
        os.set_blocking(target, True)
        # The other thread has to take out all for the pipe to be writable again.
        return Scene(make(io.FileIO(target, "w", closefd=False)), Call(os.read, source, size))

    return prepare


def fill(target: int) -> int:
    size = 0
    while True:
        try:
            size += os.write(target, bytes(4096))
        except BlockingIOError:
            return size


def flush_of(make_file: Callable[[io.FileIO], Any]) -> Callable[[io.FileIO], Call]:
    def make(pipe: io.FileIO) -> Call:
        file = make_file(pipe)
        file.write(b"x" if isinstance(file, io.BufferedIOBase) else "x")
        return Call(file.flush)

    return make


def fed_input(world: World) -> Scene:
    fifo = world.fifo()
    lines = world.closing(fileinput.FileInput(fifo))  # noqa: SIM115 - closed with the world
    return Scene(Call(lines.readline), Call(feed, fifo))


def typed_in(world: World) -> Scene:
    source, target = world.pipe()
    world.patch.setattr(sys, "stdin", world.closing(os.fdopen(source, closefd=False)))
    return Scene(Call(input), Call(os.write, target, b"line\n"))


def on_file(make: Callable[[Path], Call], **options: Any) -> Prepare:
    """A call for a file that exists."""
    return lambda world: Scene(make(world.file()), **options)


def in_folder(make: Callable[[Path], Call], **options: Any) -> Prepare:
    """A call for a folder in which a file exists."""

    def prepare(world: World) -> Scene:
        return Scene(make(world.file().parent), **options)

    return prepare


def on_open_file(make: Callable[[int], Call], **options: Any) -> Prepare:
    """A call for an open file, by its number."""

    def prepare(world: World) -> Scene:
        return Scene(make(world.closing(world.file().open("r+b")).fileno()), **options)

    return prepare


def synchronized(world: World) -> Scene:
    """Another thread puts a pipe in the place of an open file: only the system can know."""
    number = os.open(world.file(), os.O_RDWR)
    world.later.callback(os.close, number)
    _, target = world.pipe()
    return Scene(Call(os.fsync, number), change=lambda: os.dup2(target, number), errors=(OSError,))


def flush_temporary(world: World) -> Scene:
    file = world.closing(tempfile.NamedTemporaryFile(dir=world.folder))  # noqa: SIM115
    file.write(b"x")
    return Scene(Call(file.flush))


def subfolder(make: Callable[[Path], Call]) -> Prepare:
    """A call for a folder with a folder in it."""

    def prepare(world: World) -> Scene:
        world.file()  # so that nobody takes its own folder for an empty one
        folder = world.folder / "folder"
        folder.joinpath("inner").mkdir(parents=True)
        return Scene(make(folder))

    return prepare


def client_context() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def cleaned_up(world: World) -> Scene:
    return Scene(Call(tempfile.TemporaryDirectory(dir=world.folder).cleanup))


# Metadata: the answers follow the world


def answers(make: Callable[[Path], Call], change: Callable[[Path], object]) -> Prepare:
    """A call about a file, which another thread changes."""

    def prepare(world: World) -> Scene:
        path = world.file()
        return Scene(make(path), change=Call(change, path), errors=(OSError,))

    return prepare


def answers_of_link(make: Callable[[Path], Call]) -> Prepare:
    """A call about a link, which another thread points elsewhere."""

    def prepare(world: World) -> Scene:
        link, other = world.folder / "link", world.folder / "other"
        link.symlink_to(world.file())
        other.touch()

        def point_elsewhere() -> None:
            link.unlink()
            link.symlink_to(other)

        return Scene(make(link), change=point_elsewhere)

    return prepare


def working_directory(call: Call) -> Prepare:
    def prepare(world: World) -> Scene:
        here = world.folder / "here"
        here.mkdir()
        world.patch.chdir(here)
        return Scene(call, change=lambda: here.rename(world.folder / "there"))

    return prepare


def grow(path: Path) -> None:
    path.write_bytes(b"more than before")


def age(path: Path) -> None:
    os.utime(path, (1, 1))


def installed(path: Path) -> Call:
    return Call(shutil.which, path.name, path=str(path.parent))


def make_executable(path: Path) -> None:
    path.chmod(0o755)


# Networks: a server that lets its client wait

HEAD: Final = b"HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\n"
HTTP: Final[tuple[Step, ...]] = ("receive", "wait", HEAD + b"body")


def served(steps: tuple[Step, ...], call: Callable[[World, str, int], Call]) -> Prepare:
    """A server that answers once the gate is open."""
    return lambda world: Scene(call(world, *world.serve(*steps)), world.gate.set)


def http_client(world: World, host: str, port: int) -> http.client.HTTPConnection:
    return world.closing(http.client.HTTPConnection(host, port, timeout=TIMEOUT))


def requested(world: World, host: str, port: int) -> http.client.HTTPConnection:
    client = http_client(world, host, port)
    client.request("GET", "/")
    return client


def url(world: World, host: str, port: int) -> str:
    world.patch.setenv("no_proxy", "*")
    return f"http://{host}:{port}/"


def ftp(world: World, host: str, port: int) -> ftplib.FTP:
    client = world.closing(ftplib.FTP(timeout=TIMEOUT))
    client.connect(host, port)
    return client


def smtp(world: World, host: str, port: int) -> smtplib.SMTP:
    return world.closing(smtplib.SMTP(host, port, local_hostname="localhost"))


def pop3(world: World, host: str, port: int) -> poplib.POP3:
    return world.closing(poplib.POP3(host, port, timeout=TIMEOUT))


def imap(world: World, host: str, port: int) -> imaplib.IMAP4:
    client = imaplib.IMAP4(host, port, timeout=TIMEOUT)
    world.later.callback(client.shutdown)
    return client


IMAP_GREETING: Final[tuple[Step, ...]] = (
    b"* OK ready\r\n",
    "receive",
    b"* CAPABILITY IMAP4REV1\r\nTAG OK done\r\n",
)


def tcp_server(world: World) -> socketserver.TCPServer:
    server = socketserver.TCPServer(("127.0.0.1", 0), socketserver.BaseRequestHandler)
    world.later.callback(server.server_close)
    return server


def handles_request(world: World) -> Scene:
    server = tcp_server(world)
    return Scene(
        Call(server.handle_request),
        lambda: socket.create_connection(server.socket.getsockname()).close(),
    )


def serves_until_shutdown(world: World) -> Scene:
    server = tcp_server(world)
    return Scene(Call(server.serve_forever, poll_interval=0.01), server.shutdown)


def readable(make: Callable[[World, socket.socket], Call]) -> Prepare:
    """A socket to which another thread sends something."""

    def prepare(world: World) -> Scene:
        first, second = world.pair()
        return Scene(make(world, first), Call(second.send, b"x"))

    return prepare


def polling(_: World, connection: socket.socket) -> Call:
    poll = select.poll()
    poll.register(connection, select.POLLIN)
    return Call(poll.poll)


def selecting(
    make: Callable[[], selectors.BaseSelector], *arguments: float
) -> Callable[[World, socket.socket], Call]:
    def call(world: World, connection: socket.socket) -> Call:
        selector = world.closing(make())
        selector.register(connection, selectors.EVENT_READ)
        return Call(selector.select, *arguments)

    return call


# Databases: another connection holds the lock

COUNT: Final = "with recursive n(x) as (select 1 union all select x + 1 from n where x < 600000) "
FAR_APART: Final = COUNT + "select x from n where x in (1, 600000)"


def database(world: World) -> sqlite3.Connection:
    connection = sqlite3.connect(world.folder / "data", check_same_thread=False)
    connection.execute("create table if not exists t (x)")
    connection.commit()
    return world.closing(connection)


def locked(make: Callable[[sqlite3.Connection], Call]) -> Prepare:
    """A database to which another connection writes."""

    def prepare(world: World) -> Scene:
        own, other = database(world), database(world)
        other.execute("begin exclusive")
        return Scene(make(own), other.commit)

    return prepare


def read_by_another(make: Callable[[sqlite3.Connection], Call]) -> Prepare:
    """A database from which another connection reads, so that nothing can be committed."""

    def prepare(world: World) -> Scene:
        own, other = database(world), database(world)
        other.execute("begin")
        other.execute("select * from t").fetchall()
        own.execute("insert into t values (1)")
        return Scene(make(own), other.commit)

    return prepare


def fetching(method: str) -> Prepare:
    """A result whose next row is far away."""

    def prepare(world: World) -> Scene:
        return Scene(Call(getattr(database(world).execute(FAR_APART), method)))

    return prepare


# Archives


def zip_archive(world: World, compression: int) -> zipfile.ZipFile:
    return world.closing(zipfile.ZipFile(world.folder / "a.zip", "w", compression))


def zip_write(world: World) -> Scene:
    archive = zip_archive(world, zipfile.ZIP_DEFLATED)
    return Scene(Call(archive.write, world.file(NOISE)))


def zip_extract(method: str, *arguments: str) -> Prepare:
    def prepare(world: World) -> Scene:
        with zip_archive(world, zipfile.ZIP_BZIP2) as written:
            written.writestr("member", NOISE[:1_000_000])
        archive = world.closing(zipfile.ZipFile(world.folder / "a.zip"))
        return Scene(Call(getattr(archive, method), *arguments, path=world.folder / "out"))

    return prepare


def tar_add(world: World) -> Scene:
    archive = world.closing(tarfile.open(world.folder / "a.tar.gz", "w:gz"))  # noqa: SIM115
    return Scene(Call(archive.add, world.file(NOISE), "member"))


def tar_archive(world: World) -> Path:
    path = world.folder / "a.tar.bz2"
    with tarfile.open(path, "w:bz2") as archive:
        archive.add(world.file(NOISE[:1_000_000]), "member")
    return path


def tar_extract(world: World) -> Scene:
    archive = world.closing(tarfile.open(tar_archive(world)))  # noqa: SIM115
    return Scene(Call(archive.extractall, world.folder / "out", filter="data"))


def pack(world: World) -> Scene:
    root = world.folder / "root"
    root.mkdir()
    root.joinpath("member").write_bytes(NOISE)
    return Scene(Call(shutil.make_archive, str(world.folder / "a"), "gztar", root))


def unpack(world: World) -> Scene:
    out = world.folder / "out"
    return Scene(Call(shutil.unpack_archive, tar_archive(world), out, filter="data"))


def computes(call: Call) -> Prepare:
    return lambda _: Scene(call)


MARKED: Final[Mapping[str, Mapping[str, Case]]] = {
    "sleep": {
        "time.sleep": Case(stall, computes(Call(time.sleep, LONG))),
        "sched.scheduler.run": Case(stall, scheduled),
    },
    "lock": {
        "threading.Lock.acquire": Case(stall, held(threading.Lock)),
        "threading.Lock.__enter__": Case(stall, held(threading.Lock, "__enter__")),
        "threading.RLock.acquire": Case(stall, held(threading.RLock)),
        "threading.RLock.__enter__": Case(stall, held(threading.RLock, "__enter__")),
        "threading.Condition.acquire": Case(stall, held(threading.Condition)),
        "threading.Condition.wait": Case(stall, notified("wait")),
        "threading.Condition.wait_for": Case(stall, notified("wait_for")),
        "threading.Semaphore.acquire": Case(stall, held(threading.Semaphore)),
        "threading.Event.wait": Case(stall, event_set(threading.Event)),
        "threading.Barrier.wait": Case(stall, barrier),
        "multiprocessing.synchronize.SemLock.acquire": Case(stall, held(PROCESSES.Lock)),
        "multiprocessing.synchronize.Event.wait": Case(stall, event_set(PROCESSES.Event)),
        "signal.sigwait": Case(stall, signalled),
    },
    "queue": {
        "queue.Queue.get": Case(stall, filled(queue.Queue)),
        "queue.Queue.join": Case(stall, worked_off),
        "queue.SimpleQueue.get": Case(stall, filled(queue.SimpleQueue)),
        "multiprocessing.queues.SimpleQueue.get": Case(stall, piped_queue),
    },
    "thread": {
        "threading.Thread.join": Case(stall, released(lambda w: Call(w.thread(w.gate.wait).join))),
        "concurrent.futures.Future.result": Case(stall, resolved(lambda f: Call(f.result))),
        "concurrent.futures.Future.exception": Case(stall, resolved(lambda f: Call(f.exception))),
        "concurrent.futures.wait": Case(
            stall, resolved(lambda f: Call(concurrent.futures.wait, [f]))
        ),
        "concurrent.futures.as_completed": Case(
            stall, resolved(lambda f: Call(concurrent.futures.as_completed, [f]), is_lazy=True)
        ),
        "concurrent.futures.Executor.map": Case(stall, mapped),
        "concurrent.futures.Executor.shutdown": Case(
            stall, released(lambda w: Call(executor(w).shutdown))
        ),
    },
    "process": {
        "subprocess.run": Case(stall, unwritten(lambda p: Call(subprocess.run, shell(p)))),
        "subprocess.call": Case(stall, unwritten(lambda p: Call(subprocess.call, shell(p)))),
        "subprocess.check_call": Case(
            stall, unwritten(lambda p: Call(subprocess.check_call, shell(p)))
        ),
        "subprocess.check_output": Case(
            stall, unwritten(lambda p: Call(subprocess.check_output, shell(p)))
        ),
        "subprocess.getoutput": Case(
            stall, unwritten(lambda p: Call(subprocess.getoutput, shell_line(p)))
        ),
        "subprocess.getstatusoutput": Case(
            stall, unwritten(lambda p: Call(subprocess.getstatusoutput, shell_line(p)))
        ),
        "subprocess.Popen.__init__": Case(
            audit("subprocess.Popen"),
            lambda _: Scene(
                Call(subprocess.Popen, ["/bin/sh", "-c", ":"]), finish=subprocess.Popen.wait
            ),
        ),
        "subprocess.Popen.wait": Case(stall, of_child("wait")),
        "subprocess.Popen.communicate": Case(stall, of_child("communicate")),
        "os.system": Case(stall, unwritten(lambda p: Call(os.system, shell_line(p)))),
        "os.popen": Case(audit("subprocess.Popen"), computes(Call(os.popen, ":"))),
        "os.waitpid": Case(stall, unwritten(lambda p: Call(os.waitpid, spawn(p)(), 0))),
        "os.posix_spawn": Case(
            audit("os.posix_spawn"), lambda _: Scene(spawn(Path(os.devnull)), finish=reap)
        ),
        "multiprocessing.connection.Connection.recv": Case(
            stall, communicating(lambda c: Call(c.recv))
        ),
        "multiprocessing.connection.Connection.poll": Case(
            stall, communicating(lambda c: Call(c.poll, TIMEOUT))
        ),
        "multiprocessing.connection.wait": Case(
            stall, communicating(lambda c: Call(mp_connection.wait, [c]))
        ),
        "multiprocessing.connection.Listener.accept": Case(stall, accepting),
        # A pool of threads is such a pool as well, and starts faster.
        "multiprocessing.pool.Pool.apply": Case(
            stall, released(lambda w: Call(pool(w).apply, w.gate.wait))
        ),
        "multiprocessing.pool.ApplyResult.get": Case(
            stall, released(lambda w: Call(pool(w).apply_async(w.gate.wait).get))
        ),
    },
    "network": {
        "socket.create_connection": Case(
            audit("socket.connect"),
            served((), lambda _, *address: Call(socket.create_connection, address)),
        ),
        "select.select": Case(stall, readable(lambda _, s: Call(select.select, [s], [], []))),
        "select.poll.poll": Case(stall, readable(polling)),
        "selectors.DefaultSelector.select": Case(
            stall, readable(selecting(selectors.DefaultSelector))
        ),
        "selectors.SelectSelector.select": Case(
            stall, readable(selecting(selectors.SelectSelector))
        ),
        "http.client.HTTPConnection.connect": Case(
            audit("socket.connect"), served((), lambda *place: Call(http_client(*place).connect))
        ),
        "http.client.HTTPConnection.request": Case(
            audit("socket.connect"),
            served((), lambda *place: Call(http_client(*place).request, "GET", "/")),
        ),
        "http.client.HTTPConnection.getresponse": Case(
            stall, served(HTTP, lambda *place: Call(requested(*place).getresponse))
        ),
        "http.client.HTTPResponse.read": Case(
            stall,
            served(
                ("receive", HEAD, "wait", b"body"),
                lambda world, *place: Call(
                    world.closing(requested(world, *place).getresponse()).read
                ),
            ),
        ),
        "urllib.request.urlopen": Case(
            stall, served(HTTP, lambda *place: Call(urllib.request.urlopen, url(*place)))
        ),
        "urllib.request.OpenerDirector.open": Case(
            stall,
            served(HTTP, lambda *place: Call(urllib.request.build_opener().open, url(*place))),
        ),
        "urllib.request.urlretrieve": Case(
            stall,
            served(
                HTTP,
                lambda world, *place: Call(
                    urllib.request.urlretrieve, url(world, *place), world.folder / "copy"
                ),
            ),
        ),
        "urllib.robotparser.RobotFileParser.read": Case(
            stall, served(HTTP, lambda *place: Call(RobotFileParser(url(*place)).read))
        ),
        "ftplib.FTP.connect": Case(
            stall,
            served(
                ("wait", b"220 ready\r\n"),
                lambda world, *address: Call(
                    world.closing(ftplib.FTP(timeout=TIMEOUT)).connect, *address
                ),
            ),
        ),
        "ftplib.FTP.voidcmd": Case(
            stall,
            served(
                (b"220 ready\r\n", "receive", "wait", b"200 done\r\n"),
                lambda *place: Call(ftp(*place).voidcmd, "NOOP"),
            ),
        ),
        "smtplib.SMTP.__init__": Case(
            stall,
            served(
                ("wait", b"220 ready\r\n"),
                lambda _, host, port: Call(smtplib.SMTP, host, port, local_hostname="localhost"),
            ),
        ),
        "smtplib.SMTP.noop": Case(
            stall,
            served(
                (b"220 ready\r\n", "receive", "wait", b"250 done\r\n"),
                lambda *place: Call(smtp(*place).noop),
            ),
        ),
        "poplib.POP3.__init__": Case(
            stall,
            served(
                ("wait", b"+OK ready\r\n"),
                lambda _, host, port: Call(poplib.POP3, host, port, timeout=TIMEOUT),
            ),
        ),
        "poplib.POP3.noop": Case(
            stall,
            served(
                (b"+OK ready\r\n", "receive", "wait", b"+OK done\r\n"),
                lambda *place: Call(pop3(*place).noop),
            ),
        ),
        "imaplib.IMAP4.noop": Case(
            stall,
            served(
                (*IMAP_GREETING, "receive", "wait", b"TAG OK done\r\n"),
                lambda *place: Call(imap(*place).noop),
            ),
        ),
        "socketserver.BaseServer.handle_request": Case(stall, handles_request),
        "socketserver.BaseServer.serve_forever": Case(stall, serves_until_shutdown),
    },
    "dns": {
        # The answer comes from a file or from afar, as the machine is set up.
        "socket.getaddrinfo": Case(
            audit("socket.getaddrinfo"), computes(Call(socket.getaddrinfo, "localhost", 80))
        ),
        "socket.gethostbyname": Case(
            audit("socket.gethostbyname"), computes(Call(socket.gethostbyname, "localhost"))
        ),
        "socket.gethostbyname_ex": Case(
            audit("socket.gethostbyname"), computes(Call(socket.gethostbyname_ex, "localhost"))
        ),
        "socket.gethostbyaddr": Case(
            audit("socket.gethostbyaddr"),
            lambda _: Scene(Call(socket.gethostbyaddr, "127.0.0.1"), errors=(OSError,)),
        ),
        "socket.getnameinfo": Case(
            audit("socket.getnameinfo"),
            lambda _: Scene(Call(socket.getnameinfo, ("127.0.0.1", 80), 0), errors=(OSError,)),
        ),
        "socket.getfqdn": Case(
            audit("socket.gethostbyaddr"), computes(Call(socket.getfqdn, "localhost"))
        ),
    },
    "database": {
        "sqlite3.connect": Case(
            audit("sqlite3.connect"), in_folder(lambda p: Call(sqlite3.connect, p / "data"))
        ),
        "sqlite3.Connection.execute": Case(
            stall, locked(lambda c: Call(c.execute, "insert into t values (1)"))
        ),
        "sqlite3.Connection.executemany": Case(
            stall, locked(lambda c: Call(c.executemany, "insert into t values (?)", [(1,)]))
        ),
        "sqlite3.Connection.executescript": Case(
            stall, locked(lambda c: Call(c.executescript, "insert into t values (1);"))
        ),
        "sqlite3.Connection.commit": Case(stall, read_by_another(lambda c: Call(c.commit))),
        "sqlite3.Connection.__exit__": Case(
            stall, read_by_another(lambda c: Call(c.__exit__, None, None, None))
        ),
        "sqlite3.Cursor.execute": Case(
            stall, locked(lambda c: Call(c.cursor().execute, "select * from t"))
        ),
        "sqlite3.Cursor.fetchone": Case(work, fetching("fetchone")),
        "sqlite3.Cursor.fetchall": Case(work, fetching("fetchall")),
        "dbm.open": Case(audit("open"), in_folder(lambda p: Call(dbm.open, str(p / "data"), "c"))),
        "shelve.open": Case(audit("open"), in_folder(lambda p: Call(shelve.open, str(p / "data")))),
    },
    "input": {"builtins.input": Case(stall, typed_in)},
    "file": {
        "builtins.open": Case(stall, unwritten(lambda p: Call(open, p))),
        "io.open": Case(stall, unwritten(lambda p: Call(io.open, p))),
        "io.open_code": Case(audit("open"), on_file(lambda p: Call(io.open_code, str(p)))),
        "codecs.open": Case(stall, unwritten(lambda p: Call(codecs.open, str(p), "rb"))),
        "os.open": Case(stall, unwritten(lambda p: Call(os.open, p, os.O_RDONLY), finish=os.close)),
        "pathlib.Path.open": Case(stall, unwritten(lambda p: Call(p.open))),
        "pathlib.Path.read_text": Case(stall, unwritten(lambda p: Call(p.read_text))),
        "pathlib.Path.read_bytes": Case(stall, unwritten(lambda p: Call(p.read_bytes))),
        "pathlib.Path.write_text": Case(stall, unread(lambda p: Call(p.write_text, "line"))),
        "pathlib.Path.write_bytes": Case(stall, unread(lambda p: Call(p.write_bytes, b"line"))),
        "io.TextIOWrapper.read": Case(stall, empty_pipe("r", "read", 5)),
        "io.TextIOWrapper.readline": Case(stall, empty_pipe("r", "readline")),
        "io.TextIOWrapper.__next__": Case(stall, empty_pipe("r", "__next__")),
        "io.BufferedReader.read": Case(stall, empty_pipe("rb", "read", 5)),
        "io.BufferedReader.readinto": Case(stall, empty_pipe("rb", "readinto", bytearray(5))),
        "io.BufferedReader.peek": Case(stall, empty_pipe("rb", "peek")),
        "io.FileIO.read": Case(stall, empty_pipe("rb", "read", 5, buffering=0)),
        "io.FileIO.readline": Case(stall, empty_pipe("rb", "readline", buffering=0)),
        "io.FileIO.write": Case(stall, full_pipe(lambda f: Call(f.write, b"x"))),
        "io.BufferedWriter.write": Case(
            stall, full_pipe(lambda f: Call(io.BufferedWriter(f, 1).write, b"line"))
        ),
        "io.BufferedWriter.flush": Case(stall, full_pipe(flush_of(io.BufferedWriter))),
        "io.TextIOWrapper.flush": Case(
            stall, full_pipe(flush_of(lambda f: io.TextIOWrapper(io.BufferedWriter(f))))
        ),
        "os.pread": Case(reads, on_open_file(lambda n: Call(os.pread, n, 1, 0))),
        "os.pwrite": Case(writes, on_open_file(lambda n: Call(os.pwrite, n, b"x", 0))),
        "os.fsync": Case(answer, synchronized),
        "tempfile._TemporaryFileWrapper.flush": Case(writes, flush_temporary),
        "gzip.open": Case(audit("open"), on_file(lambda p: Call(gzip.open, p))),
        "bz2.open": Case(audit("open"), on_file(lambda p: Call(bz2.open, p))),
        "lzma.open": Case(audit("open"), on_file(lambda p: Call(lzma.open, p))),
        "zipfile.ZipFile.__init__": Case(
            audit("open"), in_folder(lambda p: Call(zipfile.ZipFile, p / "a.zip", "w"))
        ),
        "tarfile.open": Case(
            audit("open"), in_folder(lambda p: Call(tarfile.open, p / "a.tar", "w"))
        ),
        "filecmp.cmp": Case(
            audit("open"), on_file(lambda p: Call(filecmp.cmp, p, p, shallow=False))
        ),
        "fileinput.FileInput.readline": Case(stall, fed_input),
        "configparser.RawConfigParser.read": Case(
            stall, unwritten(lambda p: Call(configparser.RawConfigParser().read, p))
        ),
        "ssl.SSLContext.load_verify_locations": Case(
            stall,
            unwritten(
                lambda p: Call(client_context().load_verify_locations, p), errors=(ssl.SSLError,)
            ),
        ),
        "ssl.SSLContext.load_cert_chain": Case(
            stall,
            unwritten(lambda p: Call(client_context().load_cert_chain, p), errors=(ssl.SSLError,)),
        ),
    },
    "filesystem": {
        "os.listdir": Case(audit("os.listdir"), in_folder(lambda p: Call(os.listdir, p))),
        "os.scandir": Case(audit("os.scandir"), in_folder(lambda p: Call(os.scandir, p))),
        "os.walk": Case(audit("os.scandir"), in_folder(lambda p: Call(os.walk, p), is_lazy=True)),
        "os.makedirs": Case(
            audit("os.mkdir"), in_folder(lambda p: Call(os.makedirs, p / "a" / "b"))
        ),
        "os.remove": Case(audit("os.remove"), on_file(lambda p: Call(os.remove, p))),
        "os.unlink": Case(audit("os.remove"), on_file(lambda p: Call(os.unlink, p))),
        "os.truncate": Case(audit("os.truncate"), on_file(lambda p: Call(os.truncate, p, 0))),
        "os.removedirs": Case(
            audit("os.rmdir"), subfolder(lambda p: Call(os.removedirs, p / "inner"))
        ),
        "shutil.copy": Case(
            audit("open"), on_file(lambda p: Call(shutil.copy, p, p.with_name("copy")))
        ),
        "shutil.copyfile": Case(
            audit("open"), on_file(lambda p: Call(shutil.copyfile, p, p.with_name("copy")))
        ),
        "shutil.copytree": Case(
            audit("os.mkdir"), subfolder(lambda p: Call(shutil.copytree, p, p.with_name("copy")))
        ),
        "shutil.move": Case(
            audit("os.rename"), on_file(lambda p: Call(shutil.move, p, p.with_name("moved")))
        ),
        "shutil.rmtree": Case(audit("os.rmdir"), subfolder(lambda p: Call(shutil.rmtree, p))),
        "glob.glob": Case(audit("os.scandir"), in_folder(lambda p: Call(glob.glob, f"{p}/*"))),
        "pathlib.Path.iterdir": Case(
            audit("os.listdir", "os.scandir"), in_folder(lambda p: Call(p.iterdir), is_lazy=True)
        ),
        "pathlib.Path.glob": Case(
            audit("os.listdir", "os.scandir"), in_folder(lambda p: Call(p.glob, "*"), is_lazy=True)
        ),
        "pathlib.Path.rglob": Case(
            audit("os.listdir", "os.scandir"), in_folder(lambda p: Call(p.rglob, "*"), is_lazy=True)
        ),
        "pathlib.Path.unlink": Case(audit("os.remove"), on_file(lambda p: Call(p.unlink))),
        "tempfile.mkstemp": Case(
            audit("open"),
            in_folder(
                lambda p: Call(tempfile.mkstemp, dir=p), finish=lambda made: os.close(made[0])
            ),
        ),
        "tempfile.NamedTemporaryFile": Case(
            audit("open"), in_folder(lambda p: Call(tempfile.NamedTemporaryFile, dir=p))
        ),
        "tempfile.TemporaryDirectory.__init__": Case(
            audit("os.mkdir"),
            in_folder(
                lambda p: Call(tempfile.TemporaryDirectory, dir=p),
                finish=tempfile.TemporaryDirectory.cleanup,
            ),
        ),
        "tempfile.TemporaryDirectory.cleanup": Case(audit("os.rmdir"), cleaned_up),
    },
    "compress": {
        "zipfile.ZipFile.write": Case(work, zip_write),
        "zipfile.ZipFile.extract": Case(work, zip_extract("extract", "member")),
        "zipfile.ZipFile.extractall": Case(work, zip_extract("extractall")),
        "tarfile.TarFile.add": Case(work, tar_add),
        "tarfile.TarFile.extractall": Case(work, tar_extract),
        "shutil.make_archive": Case(work, pack),
        "shutil.unpack_archive": Case(work, unpack),
    },
    "cpu": {
        "hashlib.scrypt": Case(
            work, computes(Call(hashlib.scrypt, b"password", salt=b"salt", n=2**14, r=8, p=2))
        ),
        "hashlib.pbkdf2_hmac": Case(
            work, computes(Call(hashlib.pbkdf2_hmac, "sha256", b"password", b"salt", 300_000))
        ),
        "zlib.compress": Case(work, computes(Call(zlib.compress, NOISE))),
        "bz2.compress": Case(work, computes(Call(bz2.compress, NOISE[:1_000_000]))),
        "lzma.compress": Case(work, computes(Call(lzma.compress, NOISE[:400_000]))),
        "gzip.compress": Case(work, computes(Call(gzip.compress, NOISE))),
    },
    "metadata": {
        "tempfile.mkdtemp": Case(
            audit("os.mkdir"), in_folder(lambda p: Call(tempfile.mkdtemp, dir=p))
        ),
        "os.stat": Case(answer, answers(lambda p: Call(os.stat, p), grow)),
        "os.lstat": Case(answer, answers(lambda p: Call(os.lstat, p), grow)),
        "os.access": Case(answer, answers(lambda p: Call(os.access, p, os.F_OK), Path.unlink)),
        "os.readlink": Case(answer, answers_of_link(lambda p: Call(os.readlink, p))),
        "os.getcwd": Case(answer, working_directory(Call(os.getcwd))),
        "os.path.exists": Case(answer, answers(lambda p: Call(os.path.exists, p), Path.unlink)),
        "os.path.isfile": Case(answer, answers(lambda p: Call(os.path.isfile, p), Path.unlink)),
        "os.path.getsize": Case(answer, answers(lambda p: Call(os.path.getsize, p), grow)),
        "os.path.getmtime": Case(answer, answers(lambda p: Call(os.path.getmtime, p), age)),
        "os.path.realpath": Case(answer, answers_of_link(lambda p: Call(os.path.realpath, p))),
        "pathlib.Path.stat": Case(answer, answers(lambda p: Call(p.stat), grow)),
        "pathlib.Path.exists": Case(answer, answers(lambda p: Call(p.exists), Path.unlink)),
        "pathlib.Path.is_file": Case(answer, answers(lambda p: Call(p.is_file), Path.unlink)),
        "pathlib.Path.resolve": Case(answer, answers_of_link(lambda p: Call(p.resolve))),
        "pathlib.Path.cwd": Case(answer, working_directory(Call(Path.cwd))),
        "shutil.which": Case(answer, answers(installed, make_executable)),
        "os.mkdir": Case(audit("os.mkdir"), in_folder(lambda p: Call(os.mkdir, p / "folder"))),
        "os.rename": Case(
            audit("os.rename"), on_file(lambda p: Call(os.rename, p, p.with_name("renamed")))
        ),
        "os.chmod": Case(audit("os.chmod"), on_file(lambda p: Call(os.chmod, p, 0o600))),
        "pathlib.Path.touch": Case(audit("open"), in_folder(lambda p: Call((p / "new").touch))),
        "pathlib.Path.symlink_to": Case(
            audit("os.symlink"), on_file(lambda p: Call(p.with_name("link").symlink_to, p))
        ),
    },
}


# Forms that do not block, though there is as much to wait for


def never_released(make_lock: Callable[[], Any], **arguments: object) -> Prepare:
    """A lock that another thread has, and does not let go of."""
    return lambda world: Scene(Call(hold(world, make_lock()).acquire, **arguments))


def waits_for_condition(world: World) -> Scene:
    condition = threading.Condition()
    world.later.enter_context(condition)
    return Scene(Call(condition.wait, 0))


def busy_child(method: str, *arguments: object, **named: object) -> Prepare:
    """A process that goes on running."""

    def prepare(world: World) -> Scene:
        call = Call(getattr(child(world, world.fifo()), method), *arguments, **named)
        return Scene(call, errors=(subprocess.TimeoutExpired,))

    return prepare


def unblocked(make: Callable[[socket.socket], Call]) -> Prepare:
    """A non-blocking socket with nothing to read."""

    def prepare(world: World) -> Scene:
        first, _ = world.pair()
        first.setblocking(False)
        return Scene(make(first), errors=(BlockingIOError,))

    return prepare


def bound(world: World) -> Scene:
    return Scene(Call(world.closing(socket.socket()).bind, ("127.0.0.1", 0)))


def unstarted(world: World) -> Scene:
    thread = threading.Thread(target=world.gate.wait)
    return Scene(Call(thread.start), finish=lambda _: world.later.callback(thread.join))


def in_memory_archive(make: Callable[[io.BytesIO], Call]) -> Prepare:
    return lambda _: Scene(make(io.BytesIO()))


def only_named(make: Callable[[Path], Call]) -> Prepare:
    """A call about the name of a file, which another thread removes."""
    return answers(make, Path.unlink)


def spooled(world: World) -> Scene:
    file = world.closing(tempfile.SpooledTemporaryFile(1_000, dir=str(world.folder)))  # noqa: SIM115
    return Scene(Call(file.write, b"little"))


def selecting_at_once(world: World) -> Scene:
    first, _ = world.pair()
    return Scene(selecting(selectors.DefaultSelector, 0)(world, first))


def polling_at_once(world: World) -> Scene:
    first, _ = world.pair()
    return Scene(Call(polling(world, first).func, 0))


def from_thread(callback: Callable[[], object]) -> Callable[[], object]:
    """Let another thread do something in the running loop."""
    return Call(asyncio.get_running_loop().call_soon_threadsafe, callback)


def awaited_event(_: World) -> Scene:
    event = asyncio.Event()
    return Scene(Call(event.wait), from_thread(event.set))


def awaited_semaphore(_: World) -> Scene:
    semaphore = asyncio.Semaphore(0)
    return Scene(Call(semaphore.acquire), from_thread(semaphore.release))


def awaited_queue(_: World) -> Scene:
    waiting: asyncio.Queue[str] = asyncio.Queue()
    return Scene(Call(waiting.get), from_thread(Call(waiting.put_nowait, "item")))


def awaited_socket(world: World) -> Scene:
    first, second = world.pair()
    first.setblocking(False)
    call = Call(asyncio.get_running_loop().sock_recv, first, 1)
    return Scene(call, Call(second.send, b"x"))


def in_thread(make: Callable[[World], Call]) -> Prepare:
    """A call that waits for a thread of the loop's own executor."""

    def prepare(world: World) -> Scene:
        # Left to itself, the loop makes one that asks how many processors there are.
        threads = concurrent.futures.ThreadPoolExecutor(1)
        asyncio.get_running_loop().set_default_executor(threads)
        return Scene(make(world), world.gate.set)

    return prepare


def run_in_executor(world: World) -> Call:
    return Call(asyncio.get_running_loop().run_in_executor, None, world.gate.wait)


def wrapped_future(_: World) -> Scene:
    future: concurrent.futures.Future[str] = concurrent.futures.Future()
    return Scene(Call(asyncio.wrap_future, future), Call(future.set_result, "result"))


def finished_future(_: World) -> Scene:
    future = asyncio.get_running_loop().create_future()
    future.set_result("result")
    return Scene(Call(future.result))


UNMARKED: Final[Mapping[str, Prepare]] = {
    "time.sleep(0)": computes(Call(time.sleep, 0)),
    "time.monotonic()": computes(Call(time.monotonic)),
    "sched.scheduler.run(blocking=False)": computes(Call(sched.scheduler().run, blocking=False)),
    # locks
    "threading.Lock.acquire(blocking=False)": never_released(threading.Lock, blocking=False),
    "threading.Lock.acquire(timeout=0)": never_released(threading.Lock, timeout=0),
    "threading.RLock.acquire(blocking=False)": never_released(threading.RLock, blocking=False),
    "threading.Semaphore.acquire(blocking=False)": never_released(
        threading.Semaphore, blocking=False
    ),
    "threading.Condition.wait(0)": waits_for_condition,
    "threading.Event.wait(0)": computes(Call(threading.Event().wait, 0)),
    "threading.Event.set()": computes(Call(threading.Event().set)),
    "multiprocessing.synchronize.SemLock.acquire(block=False)": never_released(
        PROCESSES.Lock, block=False
    ),
    # queues
    "queue.Queue.get(block=False)": lambda _: Scene(
        Call(queue.Queue().get, block=False), errors=(queue.Empty,)
    ),
    "queue.Queue.get(timeout=0)": lambda _: Scene(
        Call(queue.Queue().get, timeout=0), errors=(queue.Empty,)
    ),
    "queue.Queue.get_nowait()": lambda _: Scene(
        Call(queue.Queue().get_nowait), errors=(queue.Empty,)
    ),
    "queue.Queue.put()": computes(Call(queue.Queue[str]().put, "item")),
    "queue.SimpleQueue.get(False)": lambda _: Scene(
        Call(queue.SimpleQueue().get, False), errors=(queue.Empty,)
    ),
    "collections.deque.append()": computes(Call(deque[str]().append, "item")),
    "builtins.dict.get()": computes(Call({}.get, "key")),
    # threads
    "threading.Thread.start()": unstarted,
    "threading.Thread.join(0)": lambda w: Scene(Call(w.thread(w.gate.wait).join, 0)),
    "concurrent.futures.Future.result(timeout=0)": lambda _: Scene(
        Call(concurrent.futures.Future().result, timeout=0), errors=(TimeoutError,)
    ),
    "concurrent.futures.Future.done()": computes(Call(concurrent.futures.Future().done)),
    "concurrent.futures.wait(timeout=0)": lambda _: Scene(
        Call(concurrent.futures.wait, [concurrent.futures.Future()], timeout=0)
    ),
    "concurrent.futures.Executor.submit()": lambda w: Scene(Call(executor(w).submit, str)),
    "concurrent.futures.Executor.shutdown(wait=False)": lambda w: Scene(
        Call(executor(w).shutdown, wait=False)
    ),
    # processes
    "os.getpid()": computes(Call(os.getpid)),
    "subprocess.Popen.poll()": busy_child("poll"),
    "subprocess.Popen.wait(timeout=0)": busy_child("wait", timeout=0),
    "subprocess.Popen.communicate(timeout=0)": busy_child("communicate", timeout=0),
    "os.waitpid(WNOHANG)": lambda w: Scene(Call(os.waitpid, child(w, w.fifo()).pid, os.WNOHANG)),
    "multiprocessing.connection.Connection.poll()": lambda w: Scene(
        communicating(lambda c: Call(c.poll))(w).call
    ),
    "shlex.split()": computes(Call(shlex.split, "a 'b c'")),
    # networks
    "socket.socket.bind()": bound,
    "socket.socket.recv(non-blocking)": unblocked(lambda s: Call(s.recv, 1)),
    "socket.socket.send(non-blocking)": unblocked(lambda s: Call(s.send, b"x")),
    "socket.getaddrinfo(None)": computes(Call(socket.getaddrinfo, None, 80)),
    "select.select(0)": lambda w: Scene(Call(select.select, [w.pair()[0]], [], [], 0)),
    "select.poll.poll(0)": polling_at_once,
    "selectors.DefaultSelector.select(0)": selecting_at_once,
    "ftplib.FTP.__init__()": computes(Call(ftplib.FTP)),
    "smtplib.SMTP.__init__(local_hostname)": computes(
        Call(smtplib.SMTP, local_hostname="localhost")
    ),
    "http.client.HTTPConnection.__init__()": computes(
        Call(http.client.HTTPConnection, "localhost")
    ),
    # memory instead of files
    "ssl.create_default_context(CLIENT_AUTH)": computes(
        Call(ssl.create_default_context, ssl.Purpose.CLIENT_AUTH)
    ),
    "io.StringIO.read()": computes(Call(io.StringIO("text").read)),
    "io.BytesIO.readline()": computes(Call(io.BytesIO(b"line").readline)),
    "gzip.open(BytesIO)": in_memory_archive(lambda f: Call(gzip.open, f)),
    "zipfile.ZipFile.__init__(BytesIO)": in_memory_archive(lambda f: Call(zipfile.ZipFile, f, "w")),
    "tarfile.open(fileobj=BytesIO)": in_memory_archive(
        lambda f: Call(tarfile.open, fileobj=f, mode="w")
    ),
    "tempfile.SpooledTemporaryFile.write()": spooled,
    "sqlite3.connect(:memory:)": computes(Call(sqlite3.connect, ":memory:")),
    # names of files, but no files
    "pathlib.PurePath.joinpath()": only_named(lambda p: Call(PurePath(p).joinpath, "name")),
    "pathlib.PurePath.match()": only_named(lambda p: Call(PurePath(p).match, "*")),
    "pathlib.PurePath.is_absolute()": only_named(lambda p: Call(PurePath(p).is_absolute)),
    "pathlib.Path.__init__()": only_named(lambda p: Call(Path, str(p))),
    "pathlib.Path.with_suffix()": only_named(lambda p: Call(p.with_suffix, ".txt")),
    "os.path.join()": only_named(lambda p: Call(os.path.join, p, "name")),
    "os.path.basename()": only_named(lambda p: Call(os.path.basename, p)),
    "os.path.splitext()": only_named(lambda p: Call(os.path.splitext, p)),
    "os.fspath()": only_named(lambda p: Call(os.fspath, p)),
    # computing a little
    "json.dumps()": computes(Call(json.dumps, {"key": [1, 2, 3]})),
    "zlib.crc32()": computes(Call(zlib.crc32, b"little")),
    "copy.deepcopy()": computes(Call(copy.deepcopy, {"key": [1, 2, 3]})),
    # asyncio's own waiting
    "asyncio.sleep()": computes(Call(asyncio.sleep, LONG)),
    "asyncio.Event.wait()": awaited_event,
    "asyncio.Semaphore.acquire()": awaited_semaphore,
    "asyncio.Queue.get()": awaited_queue,
    "asyncio.Future.result(finished)": finished_future,
    "asyncio.wrap_future()": wrapped_future,
    "asyncio.to_thread()": in_thread(lambda w: Call(asyncio.to_thread, w.gate.wait)),
    "asyncio.AbstractEventLoop.run_in_executor()": in_thread(run_in_executor),
    "asyncio.AbstractEventLoop.sock_recv()": awaited_socket,
}


# What the overlays say


@cache
def entries() -> Mapping[str, Entry]:
    """All entries for the standard library, as they hold here."""
    library = read_distribution(shipped_stubs() / "stdlib")
    overlays = [
        read_overlay(path, module, version=sys.version_info[:2], platform=sys.platform)
        for module, path in library.modules.items()
    ]
    groups = [g for o in overlays for g in (o.functions, *o.classes.values())]
    return {entry.name: entry for group in groups for entry in group.values()}


def form_of(entry: Entry, call: Call) -> Overload | None:
    """The first form of an entry that a call fits."""
    return next((o for o in entry.overloads if fits(o, call)), None)


def fits(overload: Overload, call: Call) -> bool:
    kinds = {
        "positional": inspect.Parameter.POSITIONAL_OR_KEYWORD,
        "keyword": inspect.Parameter.KEYWORD_ONLY,
        "var_positional": inspect.Parameter.VAR_POSITIONAL,
        "var_keyword": inspect.Parameter.VAR_KEYWORD,
    }
    signature = inspect.Signature(
        [
            inspect.Parameter(
                p.name, kinds[p.kind], default=None if p.has_default else inspect.Parameter.empty
            )
            for p in overload.parameters
        ]
    )
    try:
        given = signature.bind(*call.args, **call.keywords).arguments
    except TypeError:
        return False
    return all(
        meets(given[p.name], p.condition)
        for p in overload.parameters
        if p.condition is not None and p.name in given
    )


def meets(value: object, condition: Condition) -> bool:
    # Of an enumeration, an overlay lists the names of the members.
    literal = value.name if isinstance(value, Enum) else value
    return condition.accepts_value(literal) or any(
        isinstance(value, io.IOBase if name == "typing.IO" else resolve_name(name))
        for name in condition.classes
    )


def called_name(entry: str) -> str:
    """The name under which the function of an entry is called."""
    owner, _, name = entry.rpartition(".")
    return owner.rpartition(".")[2] if name == "__init__" else name


# The tests


def watch(prepare: Prepare, folder: Path, patch: pytest.MonkeyPatch) -> tuple[Call, Observation]:
    """Set a scene, and make its call in a running loop."""

    async def run(world: World) -> tuple[Call, Observation]:
        scene = prepare(world)
        return scene.call, await observe(scene, folder)

    with World(folder, patch) as world:
        return asyncio.run(run(world))


def watch_until(
    expected: Evidence, prepare: Prepare, folder: Path, patch: pytest.MonkeyPatch
) -> tuple[Call, Observation]:
    """Try it again if a busy machine came between."""
    for attempt in range(ATTEMPTS):
        place = folder / str(attempt)
        place.mkdir()
        call, seen = watch(prepare, place, patch)
        if expected(seen):
            break
    return call, seen


@pytest.mark.parametrize(
    ("kind", "name", "case"),
    [
        pytest.param(kind, name, case, id=name)
        for kind, cases in MARKED.items()
        for name, case in cases.items()
    ],
)
def test_marked_call_blocks(
    kind: str, name: str, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call, seen = watch_until(case.evidence, case.prepare, tmp_path, monkeypatch)
    form = form_of(entries()[name], call)
    assert call.func.__name__ == called_name(name)
    assert form is not None
    assert form.marker is not None
    assert form.marker.kind == kind
    assert case.evidence(seen), seen


@pytest.mark.parametrize("text", UNMARKED)
def test_unmarked_call_does_not_block(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call, seen = watch_until(calm, UNMARKED[text], tmp_path, monkeypatch)
    name = text.partition("(")[0]
    entry = entries().get(name)
    form = form_of(entry, call) if entry else None
    assert call.func.__name__ == called_name(name)
    assert form is None or form.marker is None
    assert calm(seen), seen


def test_sample_is_large_and_covers_every_kind() -> None:
    assert set(MARKED) == set(KINDS)
    assert all(MARKED.values())
    assert sum(map(len, MARKED.values())) >= 75
    assert len(UNMARKED) >= 25


@pytest.mark.parametrize("text", UNMARKED)
def test_unmarked_name_exists(text: str) -> None:
    """A name that is nowhere would be unmarked too."""
    name = text.partition("(")[0]
    assert name in entries() or callable(resolve_name(name))


# The detectors


def spin(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def test_computing_is_not_taken_for_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_seen(seen: Observation) -> bool:
        return work(seen) and seen.is_witnessed and not stall(seen)

    _, seen = watch_until(is_seen, computes(Call(spin, LONG)), tmp_path, monkeypatch)
    assert is_seen(seen), seen


def test_waiting_is_not_taken_for_computing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, seen = watch_until(stall, computes(Call(time.sleep, LONG)), tmp_path, monkeypatch)
    assert stall(seen), seen
    assert not work(seen), seen


def test_a_call_that_does_nothing_gives_no_evidence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = threading.Lock()
    _, seen = watch_until(calm, computes(Call(lock.acquire)), tmp_path, monkeypatch)
    assert calm(seen), seen
    assert not any(evidence(seen) for evidence in (stall, work, audit("open")))
    assert not seen.reads
    assert not seen.writes


def test_a_file_of_another_is_no_evidence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, seen = watch(computes(Call(open, os.devnull)), tmp_path, monkeypatch)
    assert not audit("open")(seen)
    assert not calm(seen)


@pytest.mark.parametrize("numbers", [itertools.count(), itertools.repeat(1)], ids=repr)
def test_an_answer_has_to_follow_the_world(
    numbers: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, seen = watch(lambda _: Scene(Call(next, numbers), change=str), tmp_path, monkeypatch)
    assert not answer(seen)
