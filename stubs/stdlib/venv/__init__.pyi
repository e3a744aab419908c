import sys
from typing import Any

from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

if sys.version_info >= (3, 13):
    @blocking("filesystem")
    def create(
        env_dir: StrOrBytesPath,
        system_site_packages: bool = False,
        clear: bool = False,
        symlinks: bool = False,
        with_pip: bool = False,
        prompt: str | None = None,
        upgrade_deps: bool = False,
        *,
        scm_ignore_files: Any = ...,
    ) -> None: ...
else:
    @blocking("filesystem")
    def create(
        env_dir: StrOrBytesPath,
        system_site_packages: bool = False,
        clear: bool = False,
        symlinks: bool = False,
        with_pip: bool = False,
        prompt: str | None = None,
        upgrade_deps: bool = False,
    ) -> None: ...

class EnvBuilder:
    @blocking("filesystem")
    def create(self, env_dir: StrOrBytesPath) -> None: ...
