from typing import Any

from mypy_async_validator.markers import blocking

# `get_credentials` remembers what it found.

class Session:
    # The description of the service and of its endpoints is read from disk.
    @blocking("file")
    def create_client(
        self,
        service_name: str,
        region_name: str | None = None,
        api_version: str | None = None,
        use_ssl: bool | None = True,
        verify: bool | str | None = None,
        endpoint_url: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        config: Any = None,
        aws_account_id: str | None = None,
    ) -> Any: ...
