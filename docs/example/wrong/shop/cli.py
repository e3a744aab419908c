"""The command: ``python -m shop.cli``."""

import argparse
import asyncio
import csv
import logging
from collections.abc import Sequence
from pathlib import Path

from shop.repositories import Product
from shop.service import Shop
from shop.settings import load_settings, reload_settings
from shop.web import Request


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="shop")
    parser.add_argument("--data", type=Path, default=Path("data"))
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("serve")
    commands.add_parser("ask").add_argument("path")
    commands.add_parser("import").add_argument("file", type=Path)
    commands.add_parser("shell")
    given = parser.parse_args(argv)
    logging.basicConfig(level=logging.INFO)
    given.data.mkdir(parents=True, exist_ok=True)
    shop = Shop(load_settings(given.data))
    match given.command:
        case "serve":
            asyncio.run(shop.app().serve(shop.settings.host, shop.settings.port))
        case "ask":
            asyncio.run(ask(shop, given.path))
        case "import":
            asyncio.run(import_products(shop, given.file))
        case "shell":
            shell(shop)  # <- unused-coroutine
    return 0


async def ask(shop: Shop, path: str) -> None:
    """Answer one request without a server."""
    app = shop.app()
    await app.start()
    response = await app.handle(Request("GET", path))
    print(response.body.decode())
    await app.stop()


def read_products(file: Path) -> list[Product]:
    with file.open(newline="") as source:
        return [
            Product(row["sku"], row["name"], int(row["cents"]), int(row["stock"]))
            for row in csv.DictReader(source)
        ]


async def import_products(shop: Shop, file: Path) -> None:
    await shop.database.open()
    products = read_products(file)  # <- blocking-call-indirect
    shop.products.save(products[0]) if products else print("Nothing to do")  # <- unused-coroutine
    await shop.database.backup(shop.settings.data / "backup.db")
    await shop.database.close()
    print(f"{len(products)} products")


async def shell(shop: Shop) -> None:
    """Answer requests typed by hand."""
    app = shop.app()
    await app.start()
    while (path := input("path> ")) != "exit":  # <- blocking-call
        if path == "reload":
            shop.settings = await reload_settings(shop.settings)
            continue
        print((await app.handle(Request("GET", path))).body.decode())
    await app.stop()


if __name__ == "__main__":
    raise SystemExit(main())
