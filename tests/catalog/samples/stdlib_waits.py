"""What of the standard library waits: time, threads, processes, sockets, services, databases."""

import asyncio
import cmd
import code
import concurrent.futures
import ctypes
import ctypes.util
import ftplib
import getpass
import http.client
import http.cookiejar
import http.server
import imaplib
import io
import logging
import logging.config
import logging.handlers
import multiprocessing
import multiprocessing.connection
import multiprocessing.managers
import multiprocessing.pool
import platform
import poplib
import profile
import pstats
import pty
import pwd
import queue
import sched
import select
import selectors
import signal
import smtplib
import socket
import sqlite3
import ssl
import subprocess
import syslog
import termios
import threading
import time
import tkinter
import tkinter.messagebox
import tracemalloc
import urllib.request
import urllib.robotparser
import uuid
import wave
import webbrowser
import xml.dom.expatbuilder
import xml.dom.minidom
import xml.dom.pulldom
import xml.etree.ElementTree as ET
import xml.sax
import xml.sax.expatreader
import xml.sax.saxutils
import xml.sax.xmlreader
import xmlrpc.client
import zipapp
from concurrent.futures import ThreadPoolExecutor
from configparser import RawConfigParser
from io import BytesIO, StringIO
from logging.handlers import (
    BaseRotatingHandler,
    RotatingFileHandler,
    SysLogHandler,
    TimedRotatingFileHandler,
    WatchedFileHandler,
)
from multiprocessing import synchronize
from pathlib import Path
from typing import Any


async def sleeps(scheduler: sched.scheduler) -> None:
    time.sleep(1)  # blocks: time.sleep
    time.sleep(0)
    time.monotonic()
    await asyncio.sleep(1)
    await asyncio.to_thread(time.sleep, 1)
    scheduler.run()  # blocks: sched.scheduler.run
    scheduler.run(blocking=True)  # blocks: sched.scheduler.run
    scheduler.run(blocking=False)
    scheduler.run(False)
    scheduler.enter(1, 1, print)


async def console(shell: cmd.Cmd, interpreter: code.InteractiveConsole) -> None:
    getpass.getpass()  # blocks: getpass.getpass
    getpass.getuser()
    shell.cmdloop()  # blocks: cmd.Cmd.cmdloop
    shell.onecmd("help")
    interpreter.interact()  # blocks: code.InteractiveConsole.interact
    interpreter.raw_input()  # blocks: code.InteractiveConsole.raw_input
    interpreter.push("1 + 1")
    code.interact()  # blocks: code.interact
    termios.tcdrain(0)  # blocks: termios.tcdrain
    termios.tcgetattr(0)
    syslog.syslog("started")


async def windows(root: tkinter.Tk) -> None:
    root.mainloop()  # blocks: tkinter.Misc.mainloop
    root.wait_window()  # blocks: tkinter.Misc.wait_window
    tkinter.messagebox.showinfo("Done")  # blocks: tkinter.messagebox.showinfo
    root.update()


async def locks(lock: threading.Lock, again: threading.RLock) -> None:
    lock.acquire()  # blocks: threading.Lock.acquire
    lock.acquire(True)  # blocks: threading.Lock.acquire
    lock.acquire(timeout=5)  # blocks: threading.Lock.acquire
    lock.acquire(False)
    lock.acquire(blocking=False)
    lock.acquire(True, 0)
    lock.acquire(timeout=0)
    lock.release()
    lock.acquire_lock()  # blocks: threading.Lock.acquire_lock
    lock.acquire_lock(False)
    lock.acquire_lock(True, 0)
    lock.acquire_lock(timeout=0)
    again.acquire()  # blocks: threading.RLock.acquire
    again.acquire(False)
    again.acquire(True, 0)
    again.acquire(timeout=0)
    with lock:
        lock.locked()
    with lock:  # holds: threading.Lock
        await asyncio.sleep(1)
    async with asyncio.Lock():
        pass


async def conditions(condition: threading.Condition) -> None:
    condition.acquire()  # blocks: threading.Condition.acquire
    condition.acquire(False)
    condition.acquire(True, 0)
    condition.acquire(timeout=0)
    condition.wait()  # blocks: threading.Condition.wait
    condition.wait(5)  # blocks: threading.Condition.wait
    condition.wait(0)
    condition.wait(timeout=0)
    condition.wait_for(condition.notify)  # blocks: threading.Condition.wait_for
    condition.wait_for(condition.notify, timeout=0)
    condition.notify_all()


async def semaphores(semaphore: threading.Semaphore, bounded: threading.BoundedSemaphore) -> None:
    semaphore.acquire()  # blocks: threading.Semaphore.acquire
    semaphore.acquire(False)
    semaphore.acquire(True, 0)
    semaphore.acquire(timeout=0)
    bounded.acquire()  # blocks: threading.Semaphore.acquire
    bounded.acquire(blocking=False)


async def threads(
    event: threading.Event, barrier: threading.Barrier, thread: threading.Thread
) -> None:
    event.wait()  # blocks: threading.Event.wait
    event.wait(timeout=5)  # blocks: threading.Event.wait
    event.wait(0)
    event.set()
    barrier.wait()  # blocks: threading.Barrier.wait
    barrier.wait(0)
    thread.start()
    thread.join()  # blocks: threading.Thread.join
    thread.join(5)  # blocks: threading.Thread.join
    thread.join(timeout=0)
    timer = threading.Timer(1, print)
    timer.join()  # blocks: threading.Thread.join


async def queues(
    jobs: queue.Queue[int], latest: queue.LifoQueue[int], simple: queue.SimpleQueue[int]
) -> None:
    jobs.get()  # blocks: queue.Queue.get
    jobs.get(True, 5)  # blocks: queue.Queue.get
    jobs.get(False)
    jobs.get(block=False)
    jobs.get(True, 0)
    jobs.get(timeout=0)
    jobs.get_nowait()
    jobs.put(1)
    jobs.join()  # blocks: queue.Queue.join
    latest.get()  # blocks: queue.Queue.get
    simple.get()  # blocks: queue.SimpleQueue.get
    simple.get(False)
    simple.get(True, 0)
    simple.get(timeout=0)
    simple.put(1)
    await asyncio.Queue[int]().get()


async def futures(future: concurrent.futures.Future[int], pool: ThreadPoolExecutor) -> None:
    future.result()  # blocks: concurrent.futures.Future.result
    future.result(timeout=5)  # blocks: concurrent.futures.Future.result
    future.result(0)
    future.exception()  # blocks: concurrent.futures.Future.exception
    future.exception(timeout=0)
    await asyncio.wrap_future(future)
    pool.submit(time.sleep, 1)
    pool.map(str, [1])  # blocks: concurrent.futures.Executor.map
    pool.shutdown()  # blocks: concurrent.futures.Executor.shutdown
    pool.shutdown(wait=False)
    pool.shutdown(False, cancel_futures=True)
    concurrent.futures.wait([future])  # blocks: concurrent.futures.wait
    concurrent.futures.wait([future], timeout=0)
    concurrent.futures.as_completed([future])  # blocks: concurrent.futures.as_completed
    await asyncio.get_running_loop().run_in_executor(pool, time.sleep, 1)


async def signals() -> None:
    signal.pause()  # blocks: signal.pause
    signal.sigwait([signal.SIGTERM])  # blocks: signal.sigwait
    signal.sigwaitinfo([signal.SIGTERM])  # blocks: signal.sigwaitinfo
    signal.sigtimedwait([signal.SIGTERM], 5)  # blocks: signal.sigtimedwait
    signal.sigtimedwait([signal.SIGTERM], 0)
    signal.alarm(5)


async def processes(process: subprocess.Popen[bytes]) -> None:
    subprocess.run(["ls"], check=True)  # blocks: subprocess.run
    subprocess.call(["ls"])  # blocks: subprocess.call
    subprocess.check_call(["ls"])  # blocks: subprocess.check_call
    subprocess.check_output(["ls"])  # blocks: subprocess.check_output
    subprocess.getoutput("ls")  # blocks: subprocess.getoutput
    subprocess.getstatusoutput("ls")  # blocks: subprocess.getstatusoutput
    subprocess.Popen(["ls"])  # blocks: subprocess.Popen
    process.wait()  # blocks: subprocess.Popen.wait
    process.wait(timeout=5)  # blocks: subprocess.Popen.wait
    process.wait(0)
    process.communicate()  # blocks: subprocess.Popen.communicate
    process.communicate(b"", 5)  # blocks: subprocess.Popen.communicate
    process.communicate(timeout=0)
    process.communicate(b"", 0)
    process.poll()
    process.terminate()
    with process:
        pass
    await asyncio.create_subprocess_exec("ls")
    await asyncio.to_thread(subprocess.run, ["ls"])
    pty.spawn("sh")  # blocks: pty.spawn
    webbrowser.open("https://example.org")  # blocks: webbrowser.open
    webbrowser.open_new_tab("https://example.org")  # blocks: webbrowser.open_new_tab
    webbrowser.get("firefox").open("https://example.org")  # blocks: webbrowser.BaseBrowser.open
    webbrowser.Chrome().open("https://example.org")  # blocks: webbrowser.UnixBrowser.open


async def machine() -> None:
    platform.architecture()  # blocks: platform.architecture
    platform.libc_ver()  # blocks: platform.libc_ver
    platform.system()
    platform.platform()
    uuid.uuid1()
    pwd.getpwnam("root")
    ctypes.util.find_library("c")  # blocks: ctypes.util.find_library
    ctypes.CDLL("libc.so.6")  # blocks: ctypes.CDLL
    ctypes.CDLL(None)
    ctypes.cdll.LoadLibrary("libc.so.6")  # blocks: ctypes.LibraryLoader.LoadLibrary


def work() -> None: ...


async def workers(process: multiprocessing.Process) -> None:
    process.start()  # blocks: multiprocessing.Process.start
    process.join()  # blocks: multiprocessing.Process.join
    process.join(5)  # blocks: multiprocessing.Process.join
    process.join(timeout=0)
    process.is_alive()
    other = multiprocessing.get_context("spawn").Process(target=work)
    other.start()  # blocks: multiprocessing.process.BaseProcess.start
    other.join()  # blocks: multiprocessing.process.BaseProcess.join
    other.join(0)
    multiprocessing.Pool()  # blocks: multiprocessing.Pool
    multiprocessing.Manager()  # blocks: multiprocessing.Manager
    spawning = multiprocessing.get_context("spawn")
    spawning.Pool(2)  # blocks: multiprocessing.context.BaseContext.Pool
    spawning.Manager()  # blocks: multiprocessing.context.BaseContext.Manager
    multiprocessing.active_children()


async def pools(
    pool: multiprocessing.pool.Pool, result: multiprocessing.pool.ApplyResult[int]
) -> None:
    multiprocessing.pool.Pool(2)  # blocks: multiprocessing.pool.Pool
    multiprocessing.pool.ThreadPool(2)
    pool.apply(work)  # blocks: multiprocessing.pool.Pool.apply
    pool.map(str, [1])  # blocks: multiprocessing.pool.Pool.map
    pool.starmap(str, [[1]])  # blocks: multiprocessing.pool.Pool.starmap
    pool.join()  # blocks: multiprocessing.pool.Pool.join
    pool.apply_async(work)
    pool.map_async(str, [1])
    pool.close()
    pool.terminate()
    result.get()  # blocks: multiprocessing.pool.ApplyResult.get
    result.get(0)
    result.wait(5)  # blocks: multiprocessing.pool.ApplyResult.wait
    result.wait(timeout=0)
    result.ready()
    texts = pool.imap(str, [1])
    texts.next()  # blocks: multiprocessing.pool.IMapIterator.next
    texts.next(timeout=0)
    next(texts)
    for text in texts:  # blocks: multiprocessing.pool.IMapIterator
        print(text)


async def between_processes(
    jobs: "multiprocessing.Queue[int]", joinable: "multiprocessing.JoinableQueue[int]"
) -> None:
    jobs.get()  # blocks: multiprocessing.queues.Queue.get
    jobs.get(True, 5)  # blocks: multiprocessing.queues.Queue.get
    jobs.get(False)
    jobs.get(True, 0)
    jobs.get(timeout=0)
    jobs.get_nowait()
    jobs.put(1)
    jobs.join_thread()  # blocks: multiprocessing.queues.Queue.join_thread
    joinable.join()  # blocks: multiprocessing.queues.JoinableQueue.join
    multiprocessing.SimpleQueue[int]().get()  # blocks: multiprocessing.queues.SimpleQueue.get


async def shared(
    lock: synchronize.Lock, condition: synchronize.Condition, event: synchronize.Event
) -> None:
    lock.acquire()  # blocks: multiprocessing.synchronize.SemLock.acquire
    lock.acquire(False)
    lock.acquire(True, 0)
    lock.acquire(timeout=0)
    condition.acquire()  # blocks: multiprocessing.synchronize.Condition.acquire
    condition.acquire(False)
    condition.acquire(True, 0)
    condition.acquire(timeout=0)
    condition.wait()  # blocks: multiprocessing.synchronize.Condition.wait
    condition.wait(0)
    condition.wait_for(event.is_set)  # blocks: multiprocessing.synchronize.Condition.wait_for
    condition.wait_for(event.is_set, timeout=0)
    event.wait()  # blocks: multiprocessing.synchronize.Event.wait
    event.wait(0)


async def pipes(
    connection: "multiprocessing.connection.Connection[int, int]",
    listener: multiprocessing.connection.Listener,
) -> None:
    connection.recv()  # blocks: multiprocessing.connection.Connection.recv
    connection.recv_bytes()  # blocks: multiprocessing.connection.Connection.recv_bytes
    connection.poll(5)  # blocks: multiprocessing.connection.Connection.poll
    connection.poll(None)  # blocks: multiprocessing.connection.Connection.poll
    connection.poll()
    connection.poll(0)
    connection.send(1)
    listener.accept()  # blocks: multiprocessing.connection.Listener.accept
    multiprocessing.connection.Client("here")  # blocks: multiprocessing.connection.Client
    multiprocessing.connection.wait([connection])  # blocks: multiprocessing.connection.wait
    multiprocessing.connection.wait([connection], 0)


async def managers(manager: multiprocessing.managers.SyncManager) -> None:
    manager.start()  # blocks: multiprocessing.managers.BaseManager.start
    manager.connect()  # blocks: multiprocessing.managers.BaseManager.connect
    manager.join()  # blocks: multiprocessing.managers.BaseManager.join
    manager.join(0)
    manager.dict()


async def readiness(poll: select.poll, epoll: select.epoll, stream: socket.socket) -> None:
    select.select([stream], [], [])  # blocks: select.select
    select.select([stream], [], [], 5)  # blocks: select.select
    select.select([stream], [], [], 0)
    poll.poll()  # blocks: select.poll.poll
    poll.poll(1000)  # blocks: select.poll.poll
    poll.poll(0)
    epoll.poll()  # blocks: select.epoll.poll
    epoll.poll(0)
    epoll.poll(timeout=0)
    selectors.DefaultSelector().select()  # blocks: selectors.DefaultSelector.select
    selectors.DefaultSelector().select(0)
    selectors.DefaultSelector().select(timeout=-1)
    selectors.SelectSelector().select()  # blocks: selectors.SelectSelector.select
    selectors.SelectSelector().select(0)
    selectors.PollSelector().select()  # blocks: selectors.PollSelector.select
    selectors.PollSelector().select(0)
    selectors.EpollSelector().select()  # blocks: selectors.EpollSelector.select
    selectors.EpollSelector().select(0)


async def any_selector(selector: selectors.BaseSelector) -> None:
    selector.select()  # blocks: selectors.BaseSelector.select
    selector.select(0)
    selector.get_map()


async def sockets(stream: socket.socket, host: str) -> None:
    socket.create_connection((host, 80))  # blocks: socket.create_connection
    socket.create_server(("", 0))
    socket.getaddrinfo(host, 80)  # blocks: socket.getaddrinfo
    socket.getaddrinfo(None, 80)
    socket.getaddrinfo("127.0.0.1", 80)
    socket.getaddrinfo(host, 80, flags=socket.AI_NUMERICHOST)
    socket.getaddrinfo(host, 80, 0, 0, 0, socket.AI_NUMERICHOST)
    socket.getaddrinfo(host, 80, flags=socket.AI_PASSIVE)  # blocks: socket.getaddrinfo
    socket.gethostbyname(host)  # blocks: socket.gethostbyname
    socket.gethostbyname("0.0.0.0")
    socket.gethostbyname_ex(host)  # blocks: socket.gethostbyname_ex
    socket.gethostbyaddr(host)  # blocks: socket.gethostbyaddr
    socket.getfqdn()  # blocks: socket.getfqdn
    socket.getnameinfo((host, 80), 0)  # blocks: socket.getnameinfo
    socket.gethostname()
    socket.getservbyname("http")
    stream.recv(10)
    stream.sendall(b"")
    stream.close()
    stream.sendfile(BytesIO())  # blocks: socket.socket.sendfile
    await asyncio.get_running_loop().getaddrinfo(host, 80)
    await asyncio.get_running_loop().sock_recv(stream, 10)


async def certificates(context: ssl.SSLContext, secure: ssl.SSLSocket, cafile: str) -> None:
    ssl.create_default_context()  # blocks: ssl.create_default_context
    ssl.create_default_context(ssl.Purpose.SERVER_AUTH)  # blocks: ssl.create_default_context
    ssl.create_default_context(cafile=cafile)  # blocks: ssl.create_default_context
    ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    ssl.create_default_context(cadata="...")
    ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_cert_chain(cafile)  # blocks: ssl.SSLContext.load_cert_chain
    context.load_default_certs()  # blocks: ssl.SSLContext.load_default_certs
    context.set_default_verify_paths()  # blocks: ssl.SSLContext.set_default_verify_paths
    context.load_dh_params(cafile)  # blocks: ssl.SSLContext.load_dh_params
    context.load_verify_locations(cafile)  # blocks: ssl.SSLContext.load_verify_locations
    context.load_verify_locations(cadata="...")
    ssl.get_server_certificate(("", 443))  # blocks: ssl.get_server_certificate
    secure.read()
    secure.do_handshake()


async def web(connection: http.client.HTTPConnection, server: http.server.HTTPServer) -> None:
    urllib.request.urlopen("https://example.org")  # blocks: urllib.request.urlopen
    urllib.request.urlretrieve("https://example.org")  # blocks: urllib.request.urlretrieve
    opener = urllib.request.build_opener()
    opener.open("https://example.org")  # blocks: urllib.request.OpenerDirector.open
    urllib.request.Request("https://example.org")
    urllib.robotparser.RobotFileParser().read()  # blocks: urllib.robotparser.RobotFileParser.read
    urllib.robotparser.RobotFileParser().parse([])
    http.client.HTTPConnection("example.org")
    http.client.HTTPSConnection("e").connect()  # blocks: http.client.HTTPSConnection.connect
    connection.putrequest("GET", "/")
    connection.endheaders()  # blocks: http.client.HTTPConnection.endheaders
    connection.send(b"")  # blocks: http.client.HTTPConnection.send
    connection.request("GET", "/")  # blocks: http.client.HTTPConnection.request
    answer = connection.getresponse()  # blocks: http.client.HTTPConnection.getresponse
    answer.read()  # blocks: http.client.HTTPResponse.read
    answer.getheaders()
    server.serve_forever()  # blocks: socketserver.BaseServer.serve_forever
    server.shutdown()  # blocks: socketserver.BaseServer.shutdown
    server.server_close()
    http.cookiejar.MozillaCookieJar().load("c.txt")  # blocks: http.cookiejar.FileCookieJar.load
    http.cookiejar.CookieJar().clear()


async def remote_calls(server: xmlrpc.client.ServerProxy) -> None:
    server.system.listMethods()  # blocks: xmlrpc.client._Method.__call__
    calls = xmlrpc.client.MultiCall(server)
    calls.add(1, 2)
    calls()  # blocks: xmlrpc.client.MultiCall.__call__
    xmlrpc.client.ServerProxy("https://example.org")
    xmlrpc.client.loads("")


async def mail(host: str) -> None:
    smtplib.SMTP(host)  # blocks: smtplib.SMTP
    client = smtplib.SMTP()
    client.connect(host)  # blocks: smtplib.SMTP.connect
    client.starttls()  # blocks: smtplib.SMTP.starttls
    client.login("", "")  # blocks: smtplib.SMTP.login
    client.sendmail("", [], "")  # blocks: smtplib.SMTP.sendmail
    client.quit()  # blocks: smtplib.SMTP.quit
    client.has_extn("starttls")
    smtplib.SMTP_SSL(host)  # blocks: smtplib.SMTP_SSL
    smtplib.SMTP_SSL()
    smtplib.LMTP(host)  # blocks: smtplib.LMTP
    smtplib.LMTP()


async def mailboxes(host: str) -> None:
    box = imaplib.IMAP4_SSL(host)  # blocks: imaplib.IMAP4_SSL
    box.login("", "")  # blocks: imaplib.IMAP4.login
    box.select()  # blocks: imaplib.IMAP4.select
    box.close()  # blocks: imaplib.IMAP4.close
    old = poplib.POP3(host)  # blocks: poplib.POP3
    old.retr(1)  # blocks: poplib.POP3.retr
    old.uidl()  # blocks: poplib.POP3.uidl
    old.uidl(1)  # blocks: poplib.POP3.uidl
    old.getwelcome()


async def files(host: str) -> None:
    ftplib.FTP(host)  # blocks: ftplib.FTP
    client = ftplib.FTP()
    client.connect(host)  # blocks: ftplib.FTP.connect
    client.retrbinary("RETR x", print)  # blocks: ftplib.FTP.retrbinary
    client.getwelcome()
    secure = ftplib.FTP_TLS(host)  # blocks: ftplib.FTP_TLS
    secure.login()  # blocks: ftplib.FTP_TLS.login
    secure.cwd("x")  # blocks: ftplib.FTP.cwd
    ftplib.FTP_TLS()


async def database(connection: sqlite3.Connection, cursor: sqlite3.Cursor, path: Path) -> None:
    sqlite3.connect(path)  # blocks: sqlite3.connect
    sqlite3.connect(path, factory=sqlite3.Connection)  # blocks: sqlite3.connect
    sqlite3.connect(path, 5, 0, None, True, sqlite3.Connection)  # blocks: sqlite3.connect
    sqlite3.connect(":memory:")
    sqlite3.connect(":memory:", factory=sqlite3.Connection)
    sqlite3.connect(":memory:", 5, 0, None, True, sqlite3.Connection)
    sqlite3.connect("file::memory:?cache=shared", uri=True)
    sqlite3.Connection(path)  # blocks: sqlite3.Connection
    sqlite3.Connection(":memory:")
    connection.execute("")  # blocks: sqlite3.Connection.execute
    connection.commit()  # blocks: sqlite3.Connection.commit
    connection.serialize()  # blocks: sqlite3.Connection.serialize
    blob = connection.blobopen("", "", 1)  # blocks: sqlite3.Connection.blobopen
    blob.read()  # blocks: sqlite3.Blob.read
    blob.seek(0)
    connection.cursor()
    connection.close()
    with connection:  # blocks: sqlite3.Connection
        pass
    cursor.fetchone()  # blocks: sqlite3.Cursor.fetchone
    for row in cursor:  # blocks: sqlite3.Cursor
        print(row)


async def log_files(path: Path) -> None:
    logging.FileHandler(path)  # blocks: logging.FileHandler
    logging.FileHandler(path, "w", None, True)
    logging.FileHandler(path, delay=True)
    WatchedFileHandler(path)  # blocks: logging.handlers.WatchedFileHandler
    WatchedFileHandler(path, "w", None, True)
    WatchedFileHandler(path, delay=True)
    BaseRotatingHandler(path, "a")  # blocks: logging.handlers.BaseRotatingHandler
    BaseRotatingHandler(path, "a", None, True)
    BaseRotatingHandler(path, "a", delay=True)
    RotatingFileHandler(path, maxBytes=9)  # blocks: logging.handlers.RotatingFileHandler
    RotatingFileHandler(path, "w", 9, 1, None, True)
    RotatingFileHandler(path, delay=True)
    TimedRotatingFileHandler(path)  # blocks: logging.handlers.TimedRotatingFileHandler
    TimedRotatingFileHandler(path, "d", 1, 1, None, True)
    TimedRotatingFileHandler(path, delay=True)
    SysLogHandler()  # blocks: logging.handlers.SysLogHandler
    SysLogHandler(("example.org", 514))  # blocks: logging.handlers.SysLogHandler
    SysLogHandler("/dev/log")
    logging.handlers.SMTPHandler("", "", "", "")
    logging.basicConfig(filename=path)  # blocks: logging.basicConfig
    logging.basicConfig(filename=None)
    logging.basicConfig(level="INFO")
    logging.getLogger().info("started")


async def log_settings(path: Path, listener: logging.handlers.QueueListener) -> None:
    logging.config.fileConfig(path)  # blocks: logging.config.fileConfig
    logging.config.fileConfig(StringIO())
    logging.config.fileConfig(RawConfigParser())
    logging.config.dictConfig({"version": 1})
    listener.start()
    listener.stop()  # blocks: logging.handlers.QueueListener.stop


class Download:
    def read(self, size: int = -1, /) -> bytes:
        return b""

    def close(self) -> None:
        pass


async def of_unknown_type(
    anything: Any, download: Download, tree: ET.ElementTree, handler: xml.sax.ContentHandler
) -> None:
    ET.parse(anything)
    ET.parse(download)
    ET.iterparse(anything)
    ET.ElementTree(file=anything)
    tree.write(anything)
    xml.dom.minidom.parse(anything)
    xml.sax.parse(anything, handler)
    xml.sax.parse(download, handler)
    logging.config.fileConfig(anything)
    wave.open(anything)


async def documents(path: Path, text: str, handler: xml.sax.ContentHandler) -> None:
    ET.parse(path)  # blocks: xml.etree.ElementTree.parse
    ET.parse(BytesIO())
    ET.fromstring(text)
    ET.iterparse(path)  # blocks: xml.etree.ElementTree.iterparse
    ET.iterparse(path, ["end"])  # blocks: xml.etree.ElementTree.iterparse
    ET.iterparse(StringIO(), ["end"])
    ET.ElementTree(file=path)  # blocks: xml.etree.ElementTree.ElementTree
    tree = ET.ElementTree(ET.Element("a"))
    tree.write(path)  # blocks: xml.etree.ElementTree.ElementTree.write
    tree.write(BytesIO())
    tree.write_c14n(path)  # blocks: xml.etree.ElementTree.ElementTree.write_c14n
    tree.write_c14n(BytesIO())
    tree.parse(path)  # blocks: xml.etree.ElementTree.ElementTree.parse
    tree.parse(BytesIO())
    xml.dom.minidom.parse(str(path))  # blocks: xml.dom.minidom.parse
    xml.dom.minidom.parse(BytesIO())
    xml.dom.minidom.parseString(text)
    xml.dom.pulldom.parse(str(path))  # blocks: xml.dom.pulldom.parse
    xml.dom.pulldom.parse(BytesIO())
    xml.sax.parse(path, handler)  # blocks: xml.sax.parse
    xml.sax.parse(BytesIO(), handler)
    xml.sax.parseString(text, handler)
    reader = xml.sax.make_parser()
    reader.parse(path)  # blocks: xml.sax.xmlreader.XMLReader.parse
    reader.parse(BytesIO())


async def parsers(
    path: Path,
    incremental: xml.sax.xmlreader.IncrementalParser,
    expat: xml.sax.expatreader.ExpatParser,
    filtering: xml.sax.saxutils.XMLFilterBase,
    context: xml.dom.minidom.Element,
) -> None:
    incremental.parse(path)  # blocks: xml.sax.xmlreader.IncrementalParser.parse
    incremental.parse(StringIO())
    incremental.feed("<a/>")
    expat.parse(path)  # blocks: xml.sax.expatreader.ExpatParser.parse
    expat.parse(BytesIO())
    filtering.parse(path)  # blocks: xml.sax.saxutils.XMLFilterBase.parse
    filtering.parse(xml.sax.xmlreader.InputSource())
    xml.dom.expatbuilder.parse(str(path))  # blocks: xml.dom.expatbuilder.parse
    xml.dom.expatbuilder.parse(BytesIO())
    xml.dom.expatbuilder.parseFragment("p", context)  # blocks: xml.dom.expatbuilder.parseFragment
    xml.dom.expatbuilder.parseFragment(StringIO(), context)


async def recordings(path: Path, measured: profile.Profile, archive: io.BufferedReader) -> None:
    wave.open(str(path))  # blocks: wave.open
    wave.open(BytesIO(), "rb")
    wave.Wave_read(str(path))  # blocks: wave.Wave_read
    wave.Wave_read(archive)
    wave.Wave_write(str(path))  # blocks: wave.Wave_write
    wave.Wave_write(BytesIO())
    pstats.Stats(str(path))  # blocks: pstats.Stats
    pstats.Stats(measured)
    pstats.Stats()
    measured.dump_stats(path)  # blocks: profile.Profile.dump_stats
    tracemalloc.take_snapshot().dump(str(path))  # blocks: tracemalloc.Snapshot.dump
    tracemalloc.Snapshot.load(str(path))  # blocks: tracemalloc.Snapshot.load
    zipapp.create_archive(path)  # blocks: zipapp.create_archive


def in_a_thread(client: smtplib.SMTP, anything: Any) -> None:
    client.quit()
    time.sleep(1)
    anything.get()
