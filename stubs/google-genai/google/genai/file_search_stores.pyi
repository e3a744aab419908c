from typing import Any

from mypy_async_validator.markers import blocking

class FileSearchStores:
    @blocking("network", asyncio="google.genai.file_search_stores.AsyncFileSearchStores.create")
    def create(self, *, config: Any = None) -> Any: ...
    @blocking("network", asyncio="google.genai.file_search_stores.AsyncFileSearchStores.delete")
    def delete(self, *, name: str, config: Any = None) -> None: ...
    @blocking("network", asyncio="google.genai.file_search_stores.AsyncFileSearchStores.get")
    def get(self, *, name: str, config: Any = None) -> Any: ...
    @blocking(
        "network", asyncio="google.genai.file_search_stores.AsyncFileSearchStores.import_file"
    )
    def import_file(
        self, *, file_search_store_name: str, file_name: str, config: Any = None
    ) -> Any: ...
    @blocking("network", asyncio="google.genai.file_search_stores.AsyncFileSearchStores.list")
    def list(self, *, config: Any = None) -> Any: ...
    @blocking(
        "network",
        asyncio="google.genai.file_search_stores.AsyncFileSearchStores.upload_to_file_search_store",
    )
    def upload_to_file_search_store(
        self, *, file_search_store_name: str, file: Any, config: Any = None
    ) -> Any: ...
