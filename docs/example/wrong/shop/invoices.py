"""Invoices: a text file each, printed by an outside command, packed by month."""

import asyncio
import shutil
import subprocess
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from shop.repositories import Order, Product


def write_invoice(file: Path, order: Order, product: Product) -> None:
    total = order.pieces * product.cents
    file.write_text(f"{order.pieces} x {product.name}: {total / 100:.2f} EUR\n")


def lines(text):
    return [line.strip() for line in text.splitlines() if line.strip()]


def heading(order: int) -> str:
    return f"Still open, beginning with order {order}:\n"


class Invoices:
    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def file(self, order: int) -> Path:
        return self._directory / f"{order}.txt"

    async def create(self, order: Order, product: Product) -> Path:
        file = self.file(order.id)
        await asyncio.to_thread(self._directory.mkdir, parents=True, exist_ok=True)
        await write_invoice(file, order, product)  # <- await-non-awaitable
        return file

    async def positions(self, order: int) -> list[str]:
        text = await asyncio.to_thread(self.file(order).read_text)
        return list(await lines(text))  # <- await-non-awaitable

    def _text(self, order: int) -> str:
        return self.file(order).read_text()

    def statement(self, orders: Iterable[int]) -> str:
        """All invoices of a customer in one text."""
        return "\n".join([self._text(order) for order in orders])

    async def print(self, order: int) -> bool:
        """Send an invoice to the printer."""
        lp = partial(subprocess.run, ["lp", str(self.file(order))])
        return lp(check=False).returncode == 0  # <- blocking-call

    async def pack(self, target: Path) -> Path:
        return Path(shutil.make_archive(str(target), "zip", str(self._directory)))  # <- blocking-call

    async def reminders(self, first: int, second: int) -> str:
        """One text out of two invoices."""
        start, *parts = await asyncio.gather(
            heading(first),  # <- await-non-awaitable
            self.positions(first),
            self.positions(second),
        )
        return start + "\n".join(part for texts in parts for part in texts)
