"""The endpoints, and how the parts are put together."""

import asyncio
from collections.abc import Awaitable
from dataclasses import asdict
from decimal import Decimal
from http import HTTPStatus
from pathlib import Path

from shop.auth import Auth
from shop.background import Background
from shop.cache import FileCache
from shop.database import Database
from shop.events import Event, EventBus, OrderPlaced, StockLow
from shop.invoices import Invoices
from shop.jobs import Job, JobQueue
from shop.mail import Mailer
from shop.rates import RateClient
from shop.repositories import Orders, Product, Products
from shop.settings import Settings
from shop.web import AccessLog, App, HTTPError, Request, Response, to_json


def in_currency(product: Product, rate: Decimal) -> dict[str, object]:
    price = Decimal(product.cents) / 100 * rate
    return {**asdict(product), "price": round(price, 2)}


class Shop:
    low = 3

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.database = Database(settings.data / "shop.db")
        self.cache = FileCache(settings.data / "cache")
        self.rates = RateClient(settings.rates_url, self.cache)
        self.products = Products(self.database)
        self.orders = Orders(self.database)
        self.auth = Auth(self.database, settings.session_seconds)
        self.mailer = Mailer(settings.smtp_host)
        self.invoices = Invoices(settings.data / "invoices")
        self.log = AccessLog(settings.data / "access.log")
        self.events = EventBus()
        self.jobs = JobQueue(settings.workers)
        self.background = Background()

    def app(self) -> App:
        app = App(self.log)
        app.route("GET", "/products", self.list_products)
        app.route("GET", "/orders", self.list_orders)
        app.route("GET", "/statement", self.statement)
        app.route("POST", "/orders", self.place_order)
        app.route("POST", "/login", self.login)
        app.route("POST", "/register", self.register)
        app.route("DELETE", "/customer", self.forget)
        app.route("GET", "/status", self.status)
        app.on_startup(self.start)
        app.on_shutdown(self.stop)
        return app

    async def start(self) -> None:
        await self.database.open()
        await self.jobs.start()
        self.events.listen(OrderPlaced, self._confirm)
        self.events.listen(StockLow, self._warn)
        self.background.every(self.settings.rates_seconds, self.rates.refresh)
        self.background.every(60, self.auth.sweep)

    async def stop(self) -> None:
        await self.background.stop()
        await self.events.drain()
        await self.jobs.stop()
        await self.database.close()

    async def list_products(self, request: Request) -> Response:
        rate = await self.rates.rate(request.query.get("currency", "EUR"))
        return to_json([in_currency(product, rate) for product in await self.products.all()])

    async def list_orders(self, request: Request) -> Response:
        email = await self.auth.user(request)
        return to_json([asdict(o) async for o in self.orders.each() if o.customer == email])

    async def statement(self, request: Request) -> Response:
        email = await self.auth.user(request)
        orders = [o.id async for o in self.orders.each() if o.customer == email]
        text = await asyncio.to_thread(self.invoices.statement, orders)
        return to_json({"statement": text})

    async def place_order(self, request: Request) -> Response:
        email = await self.auth.user(request)
        wanted = request.json()
        product = await self.products.find(wanted["sku"])
        pieces = int(wanted.get("pieces", "1"))
        if product is None or product.stock < pieces:
            raise HTTPError(HTTPStatus.CONFLICT, "Not in stock")
        order = await self.orders.add(email, product.sku, pieces)
        await self.products.take(product.sku, pieces)
        await self.invoices.create(order, product)
        await self.events.publish(OrderPlaced(order.id, email, product.sku, pieces))
        left = product.stock - pieces
        if left < self.low:
            self.events.publish_later(StockLow(product.sku, left))
        return to_json(asdict(order), HTTPStatus.CREATED)

    async def login(self, request: Request) -> Response:
        given = request.json()
        return to_json({"token": await self.auth.login(given["email"], given["password"])})

    async def register(self, request: Request) -> Response:
        given = request.json()
        await self.auth.register(given["email"], given["password"])
        return to_json({"email": given["email"]}, HTTPStatus.CREATED)

    async def forget(self, request: Request) -> Response:
        email = await self.auth.user(request)
        await self.orders.forget(email)
        return to_json({"forgotten": email})

    async def status(self, request: Request) -> Response:
        count = int(request.query.get("lines", "20"))
        requests, products = await asyncio.gather(self.log.recent(count), self.products.all())
        failed = await self.log.failed()
        return to_json({"requests": requests, "failed": failed, "products": len(products)})

    async def _confirm(self, event: Event) -> None:
        if isinstance(event, OrderPlaced):
            to, order = event.customer, event.order

            def run() -> Awaitable[None]:
                return self.mailer.confirm(to, order)

            await self.jobs.submit(Job(f"confirm order {order}", run))

    async def _warn(self, event: Event) -> None:
        if isinstance(event, StockLow):
            await self.mailer.warn("buyer@shop.example", event.sku, event.stock)

    async def export(self, target: Path) -> Path:
        """Pack all invoices; the archive is deleted after an hour."""
        archive = await self.invoices.pack(target)
        self.background.delete_later(archive, 3600)
        return archive
