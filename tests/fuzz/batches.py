"""Batches of programs, each the same for the same seed."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

from .judging import Batch
from .mutations import mutate
from .running import Mypy, Project
from .sources import Source

_SIDES = ((True, "plugin"), (False, "plain"))


def mutated_batch(source: Source, seed: str, share: float = 0.4) -> Batch:
    """A real project, and after mutations of some of its files."""
    random = Random(f"{seed}:{source.name}")
    after = {
        name: mutate(text, random, random.randint(1, 6)) if random.random() < share else text
        for name, text in source.files.items()
    }
    if len(after) > 20:  # sometimes a file is deleted
        after.pop(random.choice(sorted(after)))
    return Batch(source.name, source.files, after, source.python, source.options)


def generated_batch(seed: str, size: int) -> Batch:
    """Programs of the grammar, and after edits of a third of them."""
    from .grammar import generate

    random = Random(seed)
    before = generate(seed, size)
    after = dict(before)
    for name, text in before.items():
        if random.random() < 0.33:
            after[name] = mutate(text, random, random.randint(1, 4))
    for name in random.sample(sorted(before)[2:], size // 50):
        del after[name]
    return Batch(f"generated-{seed.replace(':', '-')}", before, after, seconds=100)


def fill_base(batch: Batch, base: Path) -> None:
    """Let the caches below ``base`` hold the libraries that the programs import."""
    own = {name.split("/")[0].removesuffix(".py") for name in batch.before}
    names = sorted({name for name in _imported(batch.before) if name.split(".")[0] not in own})
    project = Project(base / "project")
    project.bring_to({"base.py": "".join(f"import {name}\n" for name in names)})
    for plugin, cache in _SIDES:
        mypy = Mypy(base.resolve(), plugin, batch.seconds, batch.python, batch.options)
        mypy.check(project, ["base.py"], cache)


def _imported(files: Mapping[str, str]) -> Iterator[str]:
    for text in files.values():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module
