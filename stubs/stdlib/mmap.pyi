from mypy_async_validator.markers import blocking

# Mapping a file reads nothing; what is touched later is read without any call.

class mmap:
    @blocking("file")
    def flush(self, offset: int = 0, size: int | None = ..., /) -> None: ...
