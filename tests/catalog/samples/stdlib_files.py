import asyncio
import builtins
import bz2
import codecs
import compileall
import configparser
import cProfile
import csv
import curses
import curses.textpad
import dbm
import dbm.dumb
import ensurepip
import fcntl
import filecmp
import fileinput
import glob
import gzip
import hashlib
import importlib
import importlib.metadata
import importlib.resources
import io
import json
import linecache
import lzma
import mailbox
import marshal
import mimetypes
import mmap
import netrc
import os
import os.path
import pickle
import pkgutil
import plistlib
import py_compile
import runpy
import shelve
import shutil
import sys
import tarfile
import tempfile
import tokenize
import tomllib
import venv
import zipfile
import zlib
import zoneinfo
from http.cookiejar import CookieJar, MozillaCookieJar
from importlib.resources.abc import Traversable
from io import (
    BufferedIOBase,
    BufferedRandom,
    BufferedReader,
    BufferedWriter,
    BytesIO,
    FileIO,
    StringIO,
    TextIOWrapper,
)
from pathlib import Path, PurePath
from typing import IO, Any, BinaryIO, TextIO


async def opening(name: str) -> None:
    open(name)  # blocks: open
    builtins.open(name, "rb")  # blocks: open
    io.open(name)  # blocks: io.open
    io.open_code(name)  # blocks: io.open_code
    FileIO(name)  # blocks: io.FileIO
    codecs.open(name)  # blocks: codecs.open
    tokenize.open(name)  # blocks: tokenize.open
    descriptor = os.open(name, os.O_RDONLY)  # blocks: os.open
    os.fdopen(descriptor)
    os.close(descriptor)
    await asyncio.to_thread(open, name)


async def standard_streams() -> None:
    input("? ")  # blocks: input
    sys.stdin.read()  # blocks: sys.stdin.read
    sys.stdin.read(1)
    sys.stdin.readline()  # blocks: sys.stdin.readline
    sys.stdin.readlines()  # blocks: sys.stdin.readlines
    for line in sys.stdin:  # blocks: sys.stdin
        print(line)
    if sys.__stdin__ and sys.__stdout__:
        sys.__stdin__.read()  # blocks: sys.__stdin__.read
        sys.__stdout__.write("x")
    sys.stdout.write("x")
    sys.stdout.flush()
    print("x", file=sys.stderr, flush=True)
    await asyncio.to_thread(sys.stdin.readline)


async def text(file: TextIOWrapper) -> None:
    file.read()  # blocks: io.TextIOWrapper.read
    file.readline()  # blocks: io.TextIOWrapper.readline
    file.readlines()  # blocks: io.TextIOWrapper.readlines
    file.write("x")  # blocks: io.TextIOWrapper.write
    file.writelines(["x"])  # blocks: io.TextIOWrapper.writelines
    file.flush()  # blocks: io.TextIOWrapper.flush
    file.truncate()  # blocks: io.TextIOWrapper.truncate
    for line in file:  # blocks: io.TextIOWrapper
        print(line, file=file)  # blocks: print
    print("x", file=file, flush=True)  # blocks: print
    print("x", flush=True)
    print("x", file=StringIO())
    file.seek(0)
    file.close()
    with file:
        pass


async def binary(
    reader: BufferedReader, writer: BufferedWriter, both: BufferedRandom, raw: FileIO
) -> None:
    reader.read()  # blocks: io.BufferedReader.read
    reader.read1()  # blocks: io.BufferedReader.read1
    reader.readinto(bytearray(1))  # blocks: io.BufferedReader.readinto
    reader.peek()  # blocks: io.BufferedReader.peek
    writer.write(b"")  # blocks: io.BufferedWriter.write
    writer.flush()  # blocks: io.BufferedWriter.flush
    both.readline()  # blocks: io.BufferedRandom.readline
    both.truncate()  # blocks: io.BufferedRandom.truncate
    raw.readall()  # blocks: io.FileIO.readall
    raw.write(b"")  # blocks: io.FileIO.write
    list(reader)
    reader.tell()
    writer.close()


async def memory(name: str, data: bytes, some: IO[str], upload: BinaryIO) -> None:
    StringIO(name).read()
    BytesIO(data).readlines()
    TextIOWrapper(BytesIO(data)).read()
    some.read()
    some.write(name)
    some.close()
    upload.read()
    csv.reader(some)
    csv.DictReader(some)
    with tempfile.SpooledTemporaryFile() as spooled:
        spooled.write(data)


async def serialized(
    text: TextIOWrapper, file: BufferedRandom, some: IO[Any], upload: BinaryIO
) -> None:
    json.load(text)  # blocks: json.load
    json.load(file, parse_float=str)  # blocks: json.load
    json.load(some)
    json.load(StringIO())
    json.load(upload)
    json.loads("{}")
    json.dump({}, text, indent=2)  # blocks: json.dump
    json.dump({}, some)
    json.dump({}, StringIO())
    pickle.load(file)  # blocks: pickle.load
    pickle.load(BytesIO())
    pickle.dump(1, file)  # blocks: pickle.dump
    pickle.dump(1, upload)
    marshal.load(file)  # blocks: marshal.load
    marshal.load(BytesIO())
    marshal.dump(1, file)  # blocks: marshal.dump
    marshal.dump(1, some)
    tomllib.load(file)  # blocks: tomllib.load
    tomllib.load(upload)
    tomllib.loads("")
    plistlib.load(file)  # blocks: plistlib.load
    plistlib.load(BytesIO())
    plistlib.dump({}, file)  # blocks: plistlib.dump
    plistlib.dump({}, upload)
    hashlib.file_digest(file, "sha256")  # blocks: hashlib.file_digest
    hashlib.file_digest(BytesIO(), "sha256")
    parser = configparser.ConfigParser()
    parser.read("x.ini")  # blocks: configparser.RawConfigParser.read
    parser.read_file(text)  # blocks: configparser.RawConfigParser.read_file
    parser.read_file(StringIO())
    parser.read_file(["[x]"])
    parser.read_string("[x]")
    parser.write(text)  # blocks: configparser.RawConfigParser.write
    parser.write(StringIO())
    await asyncio.to_thread(json.load, text)


async def temporary(some: IO[bytes]) -> None:
    with tempfile.TemporaryFile() as plain:  # blocks: tempfile.TemporaryFile
        plain.write(b"")  # blocks: io.BufferedRandom.write
    with tempfile.NamedTemporaryFile() as named:  # blocks: tempfile.NamedTemporaryFile
        named.write(b"")  # blocks: tempfile._TemporaryFileWrapper.write
        pickle.load(named)  # blocks: pickle.load
        shutil.copyfileobj(some, named)  # blocks: shutil.copyfileobj
    with tempfile.TemporaryDirectory() as directory:  # blocks: tempfile.TemporaryDirectory
        print(directory)
    tempfile.mkstemp()  # blocks: tempfile.mkstemp
    tempfile.mkdtemp()
    tempfile.gettempdir()
    tempfile.mktemp()


async def trees(name: str, some: BinaryIO, file: BufferedReader, target: BufferedWriter) -> None:
    shutil.copy(name, name)  # blocks: shutil.copy
    shutil.copy2(name, name)  # blocks: shutil.copy2
    shutil.copyfile(name, name)  # blocks: shutil.copyfile
    shutil.copytree(name, name)  # blocks: shutil.copytree
    shutil.move(name, name)  # blocks: shutil.move
    shutil.rmtree(name)  # blocks: shutil.rmtree
    shutil.rmtree(name, True)  # blocks: shutil.rmtree
    shutil.make_archive(name, "zip")  # blocks: shutil.make_archive
    shutil.unpack_archive(name)  # blocks: shutil.unpack_archive
    shutil.copyfileobj(some, target)  # blocks: shutil.copyfileobj
    shutil.copyfileobj(file, some)  # blocks: shutil.copyfileobj
    shutil.copyfileobj(some, BytesIO())
    shutil.copymode(name, name)
    shutil.copystat(name, name)
    shutil.chown(name, "root")
    shutil.disk_usage(name)
    shutil.which(name)
    filecmp.cmp(name, name)  # blocks: filecmp.cmp
    filecmp.cmpfiles(name, name, [name])  # blocks: filecmp.cmpfiles
    comparison = filecmp.dircmp(name, name)
    comparison.report()  # blocks: filecmp.dircmp.report
    await asyncio.to_thread(shutil.rmtree, name)


async def directories(name: str) -> None:
    os.makedirs(name, exist_ok=True)  # blocks: os.makedirs
    os.removedirs(name)  # blocks: os.removedirs
    os.renames(name, name)  # blocks: os.renames
    os.remove(name)  # blocks: os.remove
    os.unlink(name)  # blocks: os.unlink
    os.truncate(name, 0)  # blocks: os.truncate
    os.listdir(name)  # blocks: os.listdir
    with os.scandir(name) as entries:  # blocks: os.scandir
        for entry in entries:
            entry.inode()
            entry.is_file()
            entry.stat()
    for top in os.walk(name):  # blocks: os.walk
        print(top)
    glob.glob(name)  # blocks: glob.glob
    list(glob.iglob(name))  # blocks: glob.iglob
    os.mkdir(name)
    os.rmdir(name)
    os.rename(name, name)
    os.replace(name, name)
    os.link(name, name)
    os.symlink(name, name)
    os.mkfifo(name)
    os.mknod(name)
    os.stat(name)
    os.access(name, os.R_OK)
    os.chmod(name, 0o600)
    os.utime(name)
    os.getcwd()
    os.path.exists(name)
    os.path.getsize(name)
    os.path.realpath(name)
    os.path.abspath(name)
    os.path.expanduser(name)
    os.path.normpath(name)


async def descriptors(number: int) -> None:
    os.fsync(number)  # blocks: os.fsync
    os.pread(number, 1, 0)  # blocks: os.pread
    os.pwrite(number, b"", 0)  # blocks: os.pwrite
    os.ftruncate(number, 0)  # blocks: os.ftruncate
    os.sync()  # blocks: os.sync
    os.read(number, 1)
    os.write(number, b"")
    os.fstat(number)
    fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    fcntl.fcntl(number, fcntl.F_GETFL)
    mapped = mmap.mmap(number, 0)
    mapped.read()
    mapped.flush()  # blocks: mmap.mmap.flush


async def processes(number: int) -> None:
    os.system("ls")  # blocks: os.system
    os.popen("ls")  # blocks: os.popen
    os.posix_spawn("ls", [], {})  # blocks: os.posix_spawn
    os.wait()  # blocks: os.wait
    os.waitpid(number, 0)  # blocks: os.waitpid
    os.waitpid(number, os.WNOHANG)
    os.wait3(0)  # blocks: os.wait3
    os.wait3(os.WNOHANG)
    os.wait4(number, 0)  # blocks: os.wait4
    os.wait4(number, os.WNOHANG)
    os.kill(number, 0)


async def paths(path: Path, pure: PurePath, parents: bool) -> None:
    path.open()  # blocks: pathlib.Path.open
    path.read_text()  # blocks: pathlib.Path.read_text
    path.read_bytes()  # blocks: pathlib.Path.read_bytes
    path.write_text("")  # blocks: pathlib.Path.write_text
    path.write_bytes(b"")  # blocks: pathlib.Path.write_bytes
    path.unlink()  # blocks: pathlib.Path.unlink
    for child in path.iterdir():  # blocks: pathlib.Path.iterdir
        child.exists()
    list(path.glob("*"))  # blocks: pathlib.Path.glob
    list(path.rglob("*"))  # blocks: pathlib.Path.rglob
    path.mkdir(parents=True)  # blocks: pathlib.Path.mkdir
    path.mkdir(0o700, True)  # blocks: pathlib.Path.mkdir
    path.mkdir(parents=parents)  # blocks: pathlib.Path.mkdir
    path.mkdir()
    path.mkdir(0o700, exist_ok=True)
    path.mkdir(parents=False)
    path.rmdir()
    path.rename(path)
    path.replace(path)
    path.symlink_to(path)
    path.hardlink_to(path)
    path.touch()
    path.stat()
    path.is_dir()
    path.resolve()
    path.absolute()
    path.expanduser()
    Path.home()
    Path.cwd()
    pure.with_suffix(".x").as_posix()
    await asyncio.to_thread(path.read_text)
    await asyncio.to_thread(list, path.glob("*"))


class Download:
    def read(self, size: int = -1, /) -> bytes:
        return b""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return 0

    def tell(self) -> int:
        return 0

    def close(self) -> None:
        pass


async def of_unknown_type(anything: Any, download: Download) -> None:
    gzip.open(anything)
    gzip.open(download)
    bz2.open(anything)
    bz2.BZ2File(anything)
    lzma.LZMAFile(anything)
    zipfile.is_zipfile(download)
    zipfile.ZipFile(anything)
    zipfile.ZipFile(download)
    zipfile.Path(anything)
    tarfile.is_tarfile(anything)


async def compressed(name: str, some: BinaryIO, base: BufferedIOBase, data: bytes) -> None:
    gzip.open(name)  # blocks: gzip.open
    gzip.open(data)  # blocks: gzip.open
    gzip.open(Path(name))  # blocks: gzip.open
    gzip.open(some)
    gzip.open(BytesIO(data))
    gzip.GzipFile(name)  # blocks: gzip.GzipFile
    gzip.GzipFile(name, fileobj=None)  # blocks: gzip.GzipFile
    gzip.GzipFile(fileobj=some).read()
    gzip.GzipFile(fileobj=base).read()
    bz2.open(name)  # blocks: bz2.open
    bz2.open(some)
    bz2.BZ2File(name)  # blocks: bz2.BZ2File
    bz2.BZ2File(base).read()
    lzma.open(name)  # blocks: lzma.open
    lzma.open(some)
    lzma.LZMAFile(name)  # blocks: lzma.LZMAFile
    lzma.LZMAFile(some).read()
    gzip.decompress(gzip.compress(data))
    bz2.decompress(bz2.compress(data))
    lzma.decompress(lzma.compress(data))
    zlib.decompress(zlib.compress(data))


async def archives(
    name: str, some: BinaryIO, base: BufferedIOBase, path: os.PathLike[str], either: Path | str
) -> None:
    zipfile.is_zipfile(name)  # blocks: zipfile.is_zipfile
    zipfile.is_zipfile(some)
    modules = zipfile.PyZipFile(name, "w")  # blocks: zipfile.PyZipFile
    modules.writepy(name)  # blocks: zipfile.PyZipFile.writepy
    zipfile.PyZipFile(some)
    zipfile.Path(name).read_text()  # blocks: zipfile.Path
    zipfile.Path(some).read_text()
    with zipfile.ZipFile(name) as archive:  # blocks: zipfile.ZipFile
        archive.extractall()  # blocks: zipfile.ZipFile.extractall
        archive.extract(name)  # blocks: zipfile.ZipFile.extract
        archive.write(name)  # blocks: zipfile.ZipFile.write
        archive.read(name)
        archive.writestr(name, "")
        archive.namelist()
        zipfile.Path(archive)
    zipfile.ZipFile(path)  # blocks: zipfile.ZipFile
    zipfile.ZipFile(file=either)  # blocks: zipfile.ZipFile
    zipfile.ZipFile(some)
    zipfile.ZipFile(base)
    zipfile.ZipFile(BytesIO())
    tarfile.is_tarfile(name)  # blocks: tarfile.is_tarfile
    tarfile.is_tarfile(some)
    with tarfile.open(name) as tar:  # blocks: tarfile.open
        tar.extractall(filter="data")  # blocks: tarfile.TarFile.extractall
        tar.extract(name, filter="data")  # blocks: tarfile.TarFile.extract
        tar.add(name)  # blocks: tarfile.TarFile.add
        tar.getmembers()
    tarfile.open(fileobj=some)
    tarfile.open(fileobj=BytesIO())
    tarfile.TarFile.open(name)  # blocks: tarfile.TarFile.open
    tarfile.TarFile.open(fileobj=some)
    tarfile.TarFile(name)  # blocks: tarfile.TarFile
    tarfile.TarFile(fileobj=some)


async def databases(name: str, shelf: shelve.Shelf[int]) -> None:
    shelve.open(name)  # blocks: shelve.open
    shelve.DbfilenameShelf(name)  # blocks: shelve.DbfilenameShelf
    shelf["x"]  # blocks: shelve.Shelf
    shelf.get("x")  # blocks: shelve.Shelf.get
    shelf.pop("x")  # blocks: shelve.Shelf.pop
    shelf.pop("x", 1)  # blocks: shelve.Shelf.pop
    shelf.sync()  # blocks: shelve.Shelf.sync
    shelf.close()
    dbm.open(name)  # blocks: dbm.open
    dbm.whichdb(name)  # blocks: dbm.whichdb
    dbm.dumb.open(name)  # blocks: dbm.dumb.open


async def packages(name: str, found: Traversable) -> None:
    importlib.metadata.version(name)  # blocks: importlib.metadata.version
    importlib.metadata.distribution(name)  # blocks: importlib.metadata.distribution
    importlib.metadata.entry_points(group=name)  # blocks: importlib.metadata.entry_points
    importlib.resources.files(name)
    found.joinpath(name).read_text()  # blocks: importlib.resources.abc.Traversable.read_text
    found.read_bytes()  # blocks: importlib.resources.abc.Traversable.read_bytes
    found.is_file()
    pkgutil.get_data(name, name)  # blocks: pkgutil.get_data
    list(pkgutil.iter_modules())  # blocks: pkgutil.iter_modules
    runpy.run_path(name)  # blocks: runpy.run_path
    runpy.run_module(name)  # blocks: runpy.run_module
    compileall.compile_dir(name)  # blocks: compileall.compile_dir
    py_compile.compile(name)  # blocks: py_compile.compile
    ensurepip.bootstrap()  # blocks: ensurepip.bootstrap
    venv.create(name)  # blocks: venv.create
    venv.EnvBuilder(with_pip=True).create(name)  # blocks: venv.EnvBuilder.create
    importlib.reload(importlib.import_module(name))


async def tables(name: str, profile: cProfile.Profile, some: TextIO) -> None:
    netrc.netrc()  # blocks: netrc.netrc
    mimetypes.init()  # blocks: mimetypes.init
    mimetypes.read_mime_types(name)  # blocks: mimetypes.read_mime_types
    mimetypes.guess_type(name)
    zoneinfo.available_timezones()  # blocks: zoneinfo.available_timezones
    zoneinfo.ZoneInfo.no_cache(name)  # blocks: zoneinfo.ZoneInfo.no_cache
    zoneinfo.ZoneInfo(name)
    linecache.updatecache(name)  # blocks: linecache.updatecache
    linecache.getline(name, 1)
    linecache.checkcache()
    fileinput.input(name)
    for line in fileinput.input(name):  # blocks: fileinput.FileInput
        print(line, file=some)
    profile.dump_stats(name)  # blocks: cProfile.Profile.dump_stats
    MozillaCookieJar(name).load()  # blocks: http.cookiejar.FileCookieJar.load
    MozillaCookieJar(name).save()  # blocks: http.cookiejar.FileCookieJar.save
    CookieJar().clear()
    hashlib.scrypt(b"", salt=b"", n=2, r=1, p=1)
    hashlib.pbkdf2_hmac("sha256", b"", b"", 1)


async def mail(name: str, box: mailbox.Maildir, other: mailbox.Mailbox) -> None:
    mailbox.mbox(name)  # blocks: mailbox.mbox
    mailbox.Maildir(name)  # blocks: mailbox.Maildir
    box.add("x")  # blocks: mailbox.Maildir.add
    box.list_folders()  # blocks: mailbox.Maildir.list_folders
    other["x"]  # blocks: mailbox.Mailbox
    other.flush()  # blocks: mailbox.Mailbox.flush
    other.lock()
    box.flush()
    mailbox.Message().get_payload()


async def screen(box: curses.textpad.Textbox) -> None:
    curses.napms(100)  # blocks: curses.napms
    box.edit()  # blocks: curses.textpad.Textbox.edit
    curses.beep()
