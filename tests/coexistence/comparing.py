"""What must be the same with and without another plugin; each function tells what is not."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from .running import Marked, Messages, Place, Said, code_of


def none(problems: Iterable[str]) -> None:
    found = [*problems]
    assert not found, "\n".join(found)


def differences(expected: Messages, got: Messages, but: Collection[Place] = ()) -> Iterator[str]:
    """What mypy says of a line in one run, and not in another."""
    for place in sorted({*expected, *got} - {*but}):
        before, after = expected.get(place, ()), got.get(place, ())
        if before != after:
            yield f"{place.file}:{place.line}: {before} became {after}"


def wrong_without_others(ours: Said, marked: Marked) -> Iterator[str]:
    """Is exactly what is marked reported by this plugin alone?"""
    yield from _not_as_marked(ours, marked.ours)


def wrong_with_others(both: Said, others: Said, ours: Said, marked: Marked) -> Iterator[str]:
    """Does one plugin change what another one says?"""
    yield from _not_as_marked(both, {**marked.ours, **marked.with_other})
    yield from differences(ours.of_ours, both.of_ours, but=marked.with_other)
    # (Where it has a report, it may be in place of mypy's own.)
    yield from differences(others.of_others, both.of_others, but=marked.ours)
    for place in marked.ours:
        if added := set(both.of_others.get(place, ())) - set(others.of_others.get(place, ())):
            yield f"{place.file}:{place.line}: {added} was added"


def without_effect(others: Said, ours: Said, marked: Marked) -> Iterator[str]:
    """Lines on which the other plugins are said to matter, and do not; or the reverse."""
    alone, without = others.of_others, ours.of_others
    places = {*alone, *without} - {*marked.ours}
    differing = {place for place in places if alone.get(place) != without.get(place)}
    for place in sorted(marked.other - differing):
        yield f"{place.file}:{place.line}: no plugin makes a difference"
    for place in sorted(differing - marked.other - {*marked.with_other}):
        yield f"{place.file}:{place.line}: {without.get(place)} became {alone.get(place)}"


def _not_as_marked(said: Said, expected: Mapping[Place, str]) -> Iterator[str]:
    for place in sorted({*said.of_ours, *expected}):
        codes = {code_of(text) for text in said.of_ours.get(place, ())}
        if codes != ({expected[place]} if place in expected else set()):
            yield f"{place.file}:{place.line}: {expected.get(place)} expected, got {codes}"
