"""Runs mypy with the plugin on the generated project, and compares what it reports."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...corpus.reports import Report
from .project import Manifest, Planted

CODE = "blocking-call-indirect"


@dataclass(frozen=True)
class Comparison:
    found: tuple[Planted, ...]
    missed: tuple[Planted, ...]
    other_chain: tuple[tuple[Planted, Report], ...]
    """Reported at the right place, but with another chain."""
    invented: tuple[tuple[Report, str], ...]
    """Each with the reason why it is wrong, if it is about a twin."""

    @property
    def is_exact(self) -> bool:
        return not (self.missed or self.other_chain or self.invented)


def compare(manifest: Manifest, reports: Iterable[Report]) -> Comparison:
    """What of the reports (of whatever code) was planted, and what was not."""
    planted = {(each.file, each.line): each for each in manifest.planted}
    twins = {(each.file, each.line): each.reason for each in manifest.twins}
    found, other, invented = [], [], []
    for report in reports:
        if report.severity == "note":
            continue
        expected = planted.pop((report.file, report.line), None) if report.code == CODE else None
        if expected is None:
            invented.append((report, twins.get((report.file, report.line), "")))
        elif chain_text(expected.chain) in report.notes:
            found.append(expected)
        else:
            other.append((expected, report))
    return Comparison(tuple(found), tuple(planted.values()), tuple(other), tuple(invented))


def chain_text(chain: Sequence[str]) -> str:
    return " calls ".join(f'"{name}"' for name in chain)


def tell(manifest: Manifest, comparison: Comparison, shown: int = 10) -> str:
    """The counts, some of what is wrong, and the shapes that occur in missed chains only."""
    lines = [_place(each) + f" missed: {chain_text(each.chain)}" for each in comparison.missed]
    lines = lines[:shown]
    for expected, report in comparison.other_chain[:shown]:
        lines.append(f"{_place(expected)} another chain: {' / '.join(report.notes)}")
        lines.append(f"    expected: {chain_text(expected.chain)}")
    for report, reason in comparison.invented[:shown]:
        about = f" ({reason})" if reason else ""
        code = f"  [{report.code}]" if report.code else ""
        lines.append(f"{report.file}:{report.line}: invented{about}: {report.message}{code}")
    if comparison.found and (shapes := _shapes(comparison.missed) - _shapes(comparison.found)):
        lines.append(f"shapes in missed chains only: {'; '.join(sorted(shapes))}")
    counts = {
        "planted": len(manifest.planted),
        "found": len(comparison.found),
        "missed": len(comparison.missed),
        "with another chain": len(comparison.other_chain),
        "invented": len(comparison.invented),
    }
    return "\n".join([*lines, ", ".join(f"{name}: {number}" for name, number in counts.items())])


def _place(planted: Planted) -> str:
    return f"{planted.file}:{planted.line}:"


def _shapes(chains: Iterable[Planted]) -> set[str]:
    """The ways of calls, and the kinds of definitions, apart from each other."""
    ways = (shape.rpartition(" in ") for each in chains for shape in each.shapes)
    return {part for way, _, style in ways for part in (*way.split(", "), f"in {style}")}
