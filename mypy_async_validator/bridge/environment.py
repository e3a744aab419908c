"""The Python environment of the checked code, as mypy sees it."""

from mypy.modulefinder import get_search_dirs
from mypy.options import Options


def search_path(options: Options) -> tuple[str, ...]:
    """The directories that hold installed libraries; none under ``--no-site-packages``."""
    standard, site_packages = get_search_dirs(options.python_executable)
    return tuple(dict.fromkeys([*site_packages, *standard]))
