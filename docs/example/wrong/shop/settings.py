"""Settings: defaults, then a JSON file."""

import json
from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    data: Path
    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 2
    rates_url: str = "https://rates.example/latest"
    smtp_host: str = "localhost"
    session_seconds: float = 3600.0
    rates_seconds: float = 900.0


def parse_settings(data: Path, text: str) -> Settings:
    values = json.loads(text)
    return replace(Settings(data), **values)


def load_settings(data: Path) -> Settings:
    """Read ``shop.json``; called before the event loop starts."""
    file = data / "shop.json"
    return parse_settings(data, file.read_text()) if file.exists() else Settings(data)


async def reload_settings(settings: Settings) -> Settings:
    """Read ``shop.json`` again while the service runs."""
    file = settings.data / "shop.json"
    if not file.exists():
        return settings
    text = file.read_text()  # <- blocking-call
    return await parse_settings(settings.data, text)  # <- await-non-awaitable
