"""The smallest part of something that fails."""

from collections.abc import Callable, Sequence


def smallest(items: Sequence[str], fails: Callable[[Sequence[str]], bool]) -> Sequence[str]:
    """A part of ``items`` that fails, and no longer does without any one of it.

    (Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002.)
    """
    pieces = 2
    while len(items) > 1:
        size = -(-len(items) // pieces)
        parts = [items[start : start + size] for start in range(0, len(items), size)]
        for number, part in enumerate(parts):
            rest = [item for other in (*parts[:number], *parts[number + 1 :]) for item in other]
            if pieces == 2 and fails(part):
                items = part
                break
            if pieces > 2 and fails(rest):
                items, pieces = rest, pieces - 1
                break
        else:
            if size == 1:
                return items
            pieces = min(len(items), pieces * 2)
    return items
