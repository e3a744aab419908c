"""Products and orders: what the service asks of the database."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

from shop.database import Database, Statement


@dataclass(frozen=True)
class Product:
    sku: str
    name: str
    cents: int
    stock: int


@dataclass(frozen=True)
class Order:
    id: int
    customer: str
    sku: str
    pieces: int


class Products:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> list[Product]:
        rows = await self._database.rows("SELECT * FROM products ORDER BY sku")
        return [Product(*row) for row in rows]

    async def find(self, sku: str) -> Product | None:
        rows = await self._database.rows("SELECT * FROM products WHERE sku = ?", sku)
        return Product(*rows[0]) if rows else None

    async def save(self, product: Product) -> None:
        await self._database.execute(
            "INSERT OR REPLACE INTO products VALUES (?, ?, ?, ?)",
            product.sku,
            product.name,
            product.cents,
            product.stock,
        )

    def take(self, sku: str, pieces: int) -> Statement:
        sql = "UPDATE products SET stock = stock - ? WHERE sku = ?"
        return self._database.execute(sql, pieces, sku)


class Orders:
    page = 100

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, customer: str, sku: str, pieces: int) -> Order:
        sql = "INSERT INTO orders (customer, sku, pieces) VALUES (?, ?, ?)"
        number = await self._database.execute(sql, customer, sku, pieces)
        return Order(number, customer, sku, pieces)

    async def each(self) -> AsyncIterator[Order]:
        """All orders, a page at a time."""
        last = 0
        sql = "SELECT * FROM orders WHERE id > ? ORDER BY id LIMIT ?"
        while rows := await self._database.rows(sql, last, self.page):
            for row in rows:
                yield Order(*row)
            last = rows[-1]["id"]

    async def forget(self, customer: str) -> None:
        await self._database.execute("UPDATE orders SET customer = '' WHERE customer = ?", customer)
