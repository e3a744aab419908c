"""What this package relies on in mypy, and what of it the installed mypy has no longer.

Nothing is listed here. The names are those that the package imports from mypy; what it does with
objects of mypy's is known to mypy itself, which checks the package against its own source.
"""

import ast
import importlib
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[2]
PACKAGE: Final = ROOT / "mypy_async_validator"


class Use(NamedTuple):
    """A name of one of mypy's modules, and where the package uses it."""

    path: Path
    line: int
    module: str
    name: str


def uses(package: Path) -> Iterator[Use]:
    """The names that the files of a package take from mypy's modules."""
    for path in sorted(package.rglob("*.py")):
        modules: dict[str, str] = {}
        nodes = list(ast.walk(ast.parse(path.read_text())))
        for node in nodes:
            if isinstance(node, ast.ImportFrom) and _is_of_mypy(node.module):
                for alias in node.names:
                    yield Use(path, node.lineno, node.module or "", alias.name)
                    modules[alias.asname or alias.name] = f"{node.module}.{alias.name}"
        for node in nodes:
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                module = modules.get(node.value.id)
                if module is not None:  # a module, or a class
                    yield Use(path, node.lineno, module, node.attr)


def _is_of_mypy(module: str | None) -> bool:
    return module is not None and module.partition(".")[0] == "mypy"


def missing(package: Path) -> Iterator[str]:
    """What is not there, in words."""
    for use in uses(package):
        place = f"{use.path.relative_to(package.parent)}:{use.line}"
        holder = _find(use.module)
        if holder is None:
            yield f'{place}: mypy has no "{use.module}", of which "{use.name}" is used'
        elif isinstance(holder, type):
            pass  # what its methods set shows on no class; the type check looks at that
        elif not hasattr(holder, use.name) and _find(f"{use.module}.{use.name}") is None:
            yield f'{place}: "{use.module}" has no "{use.name}"'


def _find(name: str) -> object:
    """A module, or what is in one."""
    try:
        return importlib.import_module(name)
    except ImportError:
        module, _, rest = name.rpartition(".")
        holder = _find(module) if module else None
        return getattr(holder, rest, None)


def misused(package: Path, cache: Path) -> Iterator[str]:
    """What of mypy's the package uses otherwise than it is now, as mypy says it."""
    config = cache / "mypy.ini"
    cache.mkdir(parents=True, exist_ok=True)
    config.write_text("[mypy]\ncheck_untyped_defs = True\n")
    command = [sys.executable, "-m", "mypy", "--config-file", config, "--cache-dir", cache]
    done = subprocess.run(
        [*map(str, command), "--no-error-summary", "-p", package.name],
        cwd=package.parent,
        env={**os.environ, "PYTHONPATH": str(package.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    yield from done.stdout.splitlines()
    yield from done.stderr.splitlines()
    if done.returncode and not done.stdout and not done.stderr:
        yield f"mypy ends with status {done.returncode}"


def main(cache: Path) -> int:
    known = {(use.module, use.name) for use in uses(PACKAGE)}
    broken = [*missing(PACKAGE)]
    told = [*broken, *misused(PACKAGE, cache)]
    print(f"mypy {version('mypy')}: the package uses {len(known)} of its names;", end=" ")
    print(f"{len(broken)} missing" if broken else "all are there")
    if told:
        print("What differs from what the package expects:", *told, sep="\n")
    else:
        print("The package's use of them agrees with mypy's source")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
