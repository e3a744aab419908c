"""Everything outside the checked code that decides what is reported, loaded once a run."""

import hashlib
from dataclasses import dataclass

from mypy.options import Options

from mypy_async_validator.bridge.environment import search_path
from mypy_async_validator.catalog.entry_points import find_shipped_by_libraries
from mypy_async_validator.catalog.locate import Distribution, digest, find_distributions
from mypy_async_validator.catalog.read import OverlayError, read_overlay
from mypy_async_validator.catalog.shipped import shipped_digest, shipped_distributions
from mypy_async_validator.catalog.target import Target
from mypy_async_validator.config import Config, ConfigError, load_config


class SettingsError(Exception):
    """Settings that cannot be used, as one line for the user."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The configuration, the overlays, and a fingerprint of both for mypy's cache."""

    config: Config
    target: Target
    added: tuple[Distribution, ...]
    """The overlays of installed libraries, then those of the user, who has the last word."""
    fingerprint: str

    def distributions(self) -> tuple[Distribution, ...]:
        """All overlays; a run in which nothing changed needs none of them."""
        return (*shipped_distributions(), *self.added)


def load_settings(options: Options) -> Settings:
    """Read the configuration and list the overlays; read all but the shipped, to find mistakes now.

    Raises SettingsError.
    """
    target = Target(options.python_version, options.platform)
    try:
        config = load_config(options.config_file)
        others = (*find_shipped_by_libraries(search_path(options)), *config.stub_paths)
        added = find_distributions(others)
        _check_overlays(added, target)
        fingerprint = _fingerprint(config, shipped_digest(), digest(others))
    except ConfigError as error:
        raise SettingsError(str(error)) from error
    except OverlayError as error:
        raise SettingsError(f"{error.path}:{error.line}: error: {error.message}") from error
    return Settings(config, target, added, fingerprint)


def _check_overlays(distributions: tuple[Distribution, ...], target: Target) -> None:
    for distribution in distributions:
        for module, path in distribution.modules.items():
            read_overlay(path, module, version=target.version, platform=target.platform)


def _fingerprint(config: Config, *digests: str) -> str:
    # Where overlays lie changes nothing; what they say is in their digest.
    said = {
        name: sorted(value) if isinstance(value, frozenset) else value
        for name in config.__slots__
        if name != "stub_paths"
        for value in (getattr(config, name),)
    }
    return hashlib.sha256(repr((said, digests)).encode()).hexdigest()
