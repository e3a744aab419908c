"""A mypy plugin that makes mistakes between sync and async code type errors.

User code may import ``mypy_async_validator.markers`` at run time, so nothing here imports mypy:
``plugin`` does, and only mypy calls it.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy.plugin import Plugin

# mypy records this and the digest of this file in its cache; everything else that changes results
# goes through ``report_config_data``.
__version__ = "0.1.0"


def plugin(version: str) -> "type[Plugin]":
    """Return the plugin class for mypy ``version``, as mypy's ``plugins`` option asks for it."""
    try:
        from mypy_async_validator.hooks import Entry
    except Exception as error:
        from mypy_async_validator.bridge.versions import unfit

        return unfit(error)
    return Entry
