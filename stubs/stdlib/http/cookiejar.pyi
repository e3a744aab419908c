from mypy_async_validator.markers import blocking

class FileCookieJar:
    @blocking("file")
    def save(
        self,
        filename: str | None = None,
        ignore_discard: bool = False,
        ignore_expires: bool = False,
    ) -> None: ...
    @blocking("file")
    def load(
        self,
        filename: str | None = None,
        ignore_discard: bool = False,
        ignore_expires: bool = False,
    ) -> None: ...
    @blocking("file")
    def revert(
        self,
        filename: str | None = None,
        ignore_discard: bool = False,
        ignore_expires: bool = False,
    ) -> None: ...
