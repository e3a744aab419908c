from typing import Any

from mypy_async_validator.markers import blocking

class GitRelease:
    @blocking("network")
    def delete_release(self) -> Any: ...
    @blocking("network")
    def update_release(
        self,
        name: str,
        message: str,
        draft: bool = False,
        prerelease: bool = False,
        tag_name: Any = ...,
        target_commitish: Any = ...,
        make_latest: Any = ...,
        discussion_category_name: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def upload_asset(
        self, path: str, label: str = "", content_type: Any = ..., name: Any = ...
    ) -> Any: ...
    @blocking("network")
    def upload_asset_from_memory(
        self, file_like: Any, file_size: int, name: str, content_type: Any = ..., label: str = ""
    ) -> Any: ...
