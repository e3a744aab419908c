"""Reports read from mypy's JSON lines: parsing, choosing, comparing and drawing a sample."""

import json
import random
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

_LINE_NUMBER: Final = re.compile(r"\bline \d+")

Key = tuple[str, str, str, tuple[str, ...]]


@dataclass(frozen=True, order=True)
class Report:
    """One finding; line and column are 1-based, 0 or less where mypy knows none."""

    file: str
    line: int
    column: int
    code: str
    message: str
    notes: tuple[str, ...] = ()
    severity: str = "error"


def parse_output(text: str) -> tuple[list[Report], list[str]]:
    """Split mypy's standard output into sorted reports and the lines that are no reports.

    mypy joins a note to the error at the same line and column; others come as records of their
    own and are joined here where they follow an error of the same line.
    """
    reports: list[Report] = []
    stray: list[str] = []
    for line in text.splitlines():
        record = _parse_record(line)
        if record is None:
            if line.strip():
                stray.append(line)
        elif reports and _is_note_on(record, reports[-1]):
            last = reports[-1]
            reports[-1] = replace(last, notes=(*last.notes, record.message, *record.notes))
        else:
            reports.append(record)
    return sorted(reports), stray


def select_codes(reports: Iterable[Report], codes: Collection[str]) -> list[Report]:
    """The reports that carry one of the codes."""
    return [report for report in reports if report.code in codes]


def key_of(report: Report) -> Key:
    """What makes a report the same one wherever its line moves to."""
    notes = tuple(_LINE_NUMBER.sub("line N", note) for note in report.notes)
    return report.file, report.code, _LINE_NUMBER.sub("line N", report.message), notes


def compare(old: Sequence[Report], new: Sequence[Report]) -> tuple[list[Report], list[Report]]:
    """What only ``old`` has and what only ``new`` has; equal keys are counted, not merged."""
    return _without(old, new), _without(new, old)


def draw_sample(
    reports: Sequence[tuple[str, Report]], size: int, seed: int
) -> list[tuple[str, Report]]:
    """``size`` of the reports, each with its project, sorted; the same ones for the same seed."""
    ordered = sorted(reports)
    return sorted(random.Random(seed).sample(ordered, min(size, len(ordered))))


def _parse_record(line: str) -> Report | None:
    try:
        record = json.loads(line)
    except ValueError:
        return None
    match record:
        case {
            "file": str(file),
            "line": int(number),
            "column": int(column),
            "message": str(message),
            "severity": str(severity),
        }:
            notes = tuple((record.get("hint") or "").splitlines())
            code = record.get("code") or ""
            return Report(file, number, column + 1, code, message, notes, severity)
    return None


def _is_note_on(record: Report, report: Report) -> bool:
    return record.severity == "note" and (record.file, record.line) == (report.file, report.line)


def _without(reports: Sequence[Report], others: Sequence[Report]) -> list[Report]:
    """Take away one report for each of ``others`` with its key, first those at the same place."""
    places: dict[Key, list[tuple[int, int]]] = defaultdict(list)
    for other in others:
        places[key_of(other)].append((other.line, other.column))
    moved: list[Report] = []
    for report in sorted(reports):
        rest = places[key_of(report)]
        if (report.line, report.column) in rest:
            rest.remove((report.line, report.column))
        else:
            moved.append(report)
    left: list[Report] = []
    for report in moved:
        rest = places[key_of(report)]
        if rest:
            rest.pop()
        else:
            left.append(report)
    return left
