"""Reports, their source and the counts, as text for reading and as JSON for programs."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from .checking import Outcome
from .projects import Project, source_of
from .reports import Report

Found = tuple[Project, Report]


def report_text(project: Project, report: Report, sign: str = "") -> str:
    """One report in mypy's manner, its notes below it."""
    place = [str(number) for number in (report.line, report.column) if number > 0]
    where = ":".join([f"{project.name}/{report.file}", *place])
    code = f"  [{report.code}]" if report.code else ""
    lines = [f"{sign}{where}: {report.severity}: {report.message}{code}"]
    return "\n".join([*lines, *(f"{sign}    note: {note}" for note in report.notes)])


def excerpt(source: Path, report: Report, around: int = 3) -> str:
    """The reported line among its neighbours; empty where the file or the line is not there."""
    try:
        text = (source / report.file).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    lines = text.splitlines()
    if not 1 <= report.line <= len(lines):
        return ""
    shown = range(max(1, report.line - around), min(len(lines), report.line + around) + 1)
    width = len(str(shown[-1]))
    numbered = ((number, ">" if number == report.line else " ") for number in shown)
    return "\n".join(
        f"  {mark} {number:>{width}} | {lines[number - 1]}".rstrip() for number, mark in numbered
    )


def table(outcomes: Sequence[tuple[Outcome, Sequence[Report]]]) -> str:
    """Counts of the shown reports for each project and code."""
    codes = sorted({report.code for _, reports in outcomes for report in reports})
    head = ["project", "version", "lines", "seconds", *(code or "(none)" for code in codes)]
    rows = [[*head, "all"]]
    totals: Counter[str] = Counter()
    for outcome, reports in outcomes:
        counts = Counter(report.code for report in reports)
        totals += counts
        first = [outcome.project.name, outcome.project.version, str(outcome.lines)]
        first.append("crash" if outcome.crash else f"{outcome.seconds:.0f}")
        rows.append([*first, *(str(counts[code]) for code in codes), str(counts.total())])
    lines = str(sum(outcome.lines for outcome, _ in outcomes))
    seconds = f"{sum(outcome.seconds for outcome, _ in outcomes):.0f}"
    sums = [*(str(totals[code]) for code in codes), str(totals.total())]
    rows.append(["all", "", lines, seconds, *sums])
    return align(rows)


def align(rows: Sequence[Sequence[str]]) -> str:
    """Columns of equal width: the first two to the left, numbers to the right."""
    widths = [max(len(row[index]) for row in rows) for index in range(len(rows[0]))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if index < 2 else cell.rjust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )


def as_json(work: Path, outcomes: Iterable[Outcome], reports: Iterable[Found]) -> str:
    """The run as one JSON document; only what was found is in it, so two runs can be compared."""
    projects = [
        {
            "name": outcome.project.name,
            "version": outcome.project.version,
            "lines": outcome.lines,
            "crash": outcome.crash or None,
        }
        for outcome in outcomes
    ]
    found = [
        {
            "project": project.name,
            **asdict(report),
            "excerpt": excerpt(source_of(work, project), report).splitlines(),
        }
        for project, report in reports
    ]
    return json.dumps({"projects": projects, "reports": found}, indent=2)
