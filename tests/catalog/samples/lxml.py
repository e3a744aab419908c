import asyncio
import io
from pathlib import Path
from typing import IO, Any

from lxml import etree


async def files(path: Path, tree: etree._ElementTree) -> None:
    etree.parse(path)  # blocks: lxml.etree.parse
    etree.parse("a.xml", etree.XMLParser())  # blocks: lxml.etree.parse
    etree.ElementTree(file="a.xml")  # blocks: lxml.etree.ElementTree
    tree.parse("a.xml")  # blocks: lxml.etree._ElementTree.parse
    tree.write("a.xml", pretty_print=True)  # blocks: lxml.etree._ElementTree.write
    tree.write_c14n(path)  # blocks: lxml.etree._ElementTree.write_c14n
    etree.XMLSchema(file="a.xsd")  # blocks: lxml.etree.XMLSchema
    etree.parse(b"a.xml")  # blocks: lxml.etree.parse
    etree.DTD("a.dtd")  # blocks: lxml.etree.DTD


async def in_memory(data: bytes, upload: IO[bytes], root: etree._Element) -> Any:
    buffer = io.BytesIO()
    etree.fromstring(data)
    etree.parse(io.BytesIO(data))
    etree.ElementTree(root)
    tree = etree.ElementTree(file=upload)
    tree.parse(upload)
    tree.write(buffer)
    tree.write_c14n(buffer)
    etree.XMLSchema(root)
    etree.XMLSchema(file=upload)
    etree.DTD(io.BytesIO(data))
    etree.tostring(root)
    return etree.parse(upload)


async def of_unknown_type(anything: Any, tree: etree._ElementTree) -> None:
    etree.parse(anything)
    etree.ElementTree(file=anything)
    etree.XMLSchema(file=anything)
    tree.write(anything)


async def in_a_thread(path: Path) -> Any:
    return await asyncio.to_thread(etree.parse, path)
