"""Invoices: a text file each, printed by an outside command, packed by month."""

import asyncio
import shutil
from collections.abc import Iterable
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
        await asyncio.to_thread(write_invoice, file, order, product)
        return file

    async def positions(self, order: int) -> list[str]:
        text = await asyncio.to_thread(self.file(order).read_text)
        return list(lines(text))

    def _text(self, order: int) -> str:
        return self.file(order).read_text()

    def statement(self, orders: Iterable[int]) -> str:
        """All invoices of a customer in one text."""
        return "\n".join([self._text(order) for order in orders])

    async def print(self, order: int) -> bool:
        """Send an invoice to the printer."""
        process = await asyncio.create_subprocess_exec("lp", str(self.file(order)))
        return await process.wait() == 0

    async def pack(self, target: Path) -> Path:
        name = await asyncio.to_thread(
            shutil.make_archive, str(target), "zip", str(self._directory)
        )
        return Path(name)

    async def reminders(self, first: int, second: int) -> str:
        """One text out of two invoices."""
        parts = await asyncio.gather(self.positions(first), self.positions(second))
        return heading(first) + "\n".join(part for texts in parts for part in texts)
