import asyncio
import io
from pathlib import Path
from typing import IO, Any

import openpyxl
from openpyxl import Workbook, load_workbook


async def files(path: Path, book: Workbook) -> None:
    load_workbook(path)  # blocks: openpyxl.load_workbook
    openpyxl.load_workbook("a.xlsx", data_only=True)  # blocks: openpyxl.load_workbook
    book.save(path)  # blocks: openpyxl.Workbook.save
    book.save(filename="a.xlsx")  # blocks: openpyxl.Workbook.save


async def in_memory(data: bytes, upload: IO[bytes]) -> bytes:
    load_workbook(upload)
    book = load_workbook(filename=io.BytesIO(data), read_only=True)
    book.create_sheet("a").append([1, 2])
    buffer = io.BytesIO()
    book.save(buffer)
    book.close()
    return buffer.getvalue()


async def of_unknown_type(anything: Any, book: Workbook) -> None:
    load_workbook(anything)
    book.save(anything)


async def in_a_thread(path: Path, book: Workbook) -> None:
    await asyncio.to_thread(book.save, path)
