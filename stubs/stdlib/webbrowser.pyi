import sys

from mypy_async_validator.markers import blocking

# `get` and `register_standard_browsers` are left out: they look for the browsers once and remember.

@blocking("process")
def open(url: str, new: int = 0, autoraise: bool = True) -> bool: ...
@blocking("process")
def open_new(url: str) -> bool: ...
@blocking("process")
def open_new_tab(url: str) -> bool: ...

class BaseBrowser:
    @blocking("process")
    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool: ...
    @blocking("process")
    def open_new(self, url: str) -> bool: ...
    @blocking("process")
    def open_new_tab(self, url: str) -> bool: ...

class GenericBrowser:
    @blocking("process")
    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool: ...

class UnixBrowser:
    @blocking("process")
    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool: ...

class Konqueror:
    @blocking("process")
    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool: ...

if sys.version_info < (3, 12):
    class Grail:
        @blocking("process")
        def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool: ...

if sys.platform == "win32":
    class WindowsDefault:
        @blocking("process")
        def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool: ...

if sys.platform == "darwin":
    class MacOSXOSAScript:
        @blocking("process")
        def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool: ...

    if sys.version_info < (3, 13):
        class MacOSX:
            @blocking("process")
            def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool: ...
