from typing import Any

from mypy_async_validator.markers import blocking

class GitReleaseAsset:
    @blocking("network")
    def delete_asset(self) -> Any: ...
    @blocking("network")
    def download_asset(self, path: Any = None, chunk_size: int | None = 1) -> Any: ...
    @blocking("network")
    def update_asset(self, name: str, label: str = "") -> Any: ...
