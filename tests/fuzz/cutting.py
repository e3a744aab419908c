"""Cut a batch that fails down to what makes it fail."""

import ast
from collections.abc import Callable, Sequence
from dataclasses import replace

from .judging import Batch
from .mutations import is_parsed
from .smallest import smallest


def cut(batch: Batch, fails: Callable[[Batch], bool], *, statements: bool = True) -> Batch:
    """The files of a batch that fail together, and of these the statements that count."""
    names = smallest(sorted(batch.before), lambda some: fails(batch.only(some)))
    batch = batch.only(names)
    if not statements:
        return batch
    for name in names:
        for state in ("after", "before"):
            texts = batch.after if state == "after" else batch.before
            if name in texts:
                batch = _cut_text(batch, state, name, texts[name], fails)
    return batch


def _cut_text(
    batch: Batch, state: str, name: str, text: str, fails: Callable[[Batch], bool]
) -> Batch:
    def with_text(pieces: Sequence[str]) -> Batch:
        texts = {**(batch.after if state == "after" else batch.before), name: "".join(pieces)}
        return replace(batch, after=texts) if state == "after" else replace(batch, before=texts)

    def still_fails(pieces: Sequence[str]) -> bool:
        return is_parsed("".join(pieces)) and fails(with_text(pieces))

    return with_text(smallest(_statements(text), still_fails))


def _statements(text: str) -> list[str]:
    """The text, cut before each statement of its top level."""
    lines = text.splitlines(keepends=True)
    starts = sorted(
        {0}
        | {
            min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", ()))]) - 1
            for node in ast.parse(text).body
        }
    )
    return ["".join(lines[i:j]) for i, j in zip(starts, [*starts[1:], len(lines)], strict=True)]
