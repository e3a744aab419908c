from typing import Any

from mypy_async_validator.markers import blocking

class S3Transfer:
    @blocking("network")
    def upload_file(
        self, filename: Any, bucket: str, key: str, callback: Any = None, extra_args: Any = None
    ) -> None: ...
    @blocking("network")
    def download_file(
        self, bucket: str, key: str, filename: Any, extra_args: Any = None, callback: Any = None
    ) -> None: ...
