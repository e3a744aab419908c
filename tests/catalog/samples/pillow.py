import asyncio
import io
from pathlib import Path
from typing import IO, Any

from PIL import Image, ImageFile, ImageFont


async def files(path: Path, name: str, image: Image.Image, opened: ImageFile.ImageFile) -> None:
    Image.open(b"a.png")  # blocks: PIL.Image.open
    Image.open(path)  # blocks: PIL.Image.open
    with Image.open("a.png", formats=["png"]) as picture:  # blocks: PIL.Image.open
        picture.thumbnail((10, 10))
        picture.save(name, "JPEG", quality=80)  # blocks: PIL.Image.Image.save
    image.save(path)  # blocks: PIL.Image.Image.save
    opened.save(fp="a.png", format="png")  # blocks: PIL.Image.Image.save
    ImageFont.truetype("a.ttf", 12)  # blocks: PIL.ImageFont.truetype
    ImageFont.load(name)  # blocks: PIL.ImageFont.load
    ImageFont.load_path("a.pil")  # blocks: PIL.ImageFont.load_path


async def in_memory(data: bytes, upload: IO[bytes], image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    Image.open(io.BytesIO(data)).convert("RGB").resize((10, 10)).save(buffer, format="PNG")
    Image.open(upload)
    Image.open(fp=upload)
    image.save(fp=buffer, format="png")
    ImageFont.truetype(io.BytesIO(data), size=12)
    ImageFont.load_default()
    Image.new("RGB", (10, 10))
    return buffer.getvalue()


async def of_unknown_type(anything: Any, image: Image.Image) -> None:
    Image.open(anything)
    image.save(anything)


async def in_a_thread(path: Path, image: Image.Image) -> None:
    await asyncio.to_thread(image.save, path)
