"""Does the plugin leave mypy's own messages as they are?

Two runs of mypy are compared message by message, one without the plugin and one with it. They may
differ in

- what carries a code of this tool, which only the second run has;
- what mypy alone says on a line on which this tool reports: the same mistake, in other words. That
  goes for mypy's own ``unused-coroutine`` as well: it may be reworded, it may not be lost.

Everything else is a difference, and has to be judged by a person. Legitimate are, of those, only
messages that follow from the type which a call has after its mistake was reported:

- one more of mypy's: after ``await`` on what is no awaitable, mypy alone goes on with ``Any`` and
  checks nothing that is done with it; with the plugin the value keeps its type, so that a second
  mistake on a later line shows;
- one less of mypy's, on a later line: it came from the first mistake and named only that;
- one less on another line of the same statement, where mypy puts its error at the beginning of the
  statement or at an ``await``, and this tool puts its own at the call.

Never legitimate are a message that names a type of this tool's making, one about code in which this
tool reports nothing, and a note that says that the plugin failed.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from .reports import Report


@dataclass(frozen=True)
class Comparison:
    """What became of mypy's own messages."""

    replaced: tuple[Report, ...]
    """Of mypy alone; this tool reports on their lines."""
    lost: tuple[Report, ...]
    """Of mypy alone; nothing of this tool is on their lines."""
    added: tuple[Report, ...]
    """mypy's own, but only said with the plugin."""

    @property
    def differences(self) -> list[tuple[Report, str]]:
        """What must not be, each with the sign of the side it is on, in the order of places."""
        signed = [(report, "- ") for report in self.lost] + [(r, "+ ") for r in self.added]
        return sorted(signed)


def compare_own(
    plain: Iterable[Report], plugin: Iterable[Report], codes: Collection[str]
) -> Comparison:
    """Compare the messages without and with the plugin; ``codes`` are those of this tool.

    The order in which mypy comes to the files is of no account; equal messages are counted.
    """
    plugin = list(plugin)
    places = {(report.file, report.line) for report in plugin if report.code in codes}
    unmatched = Counter(report for report in plugin if report.code not in codes)
    replaced: list[Report] = []
    lost: list[Report] = []
    for report in plain:
        if unmatched[report] > 0:
            unmatched[report] -= 1
        elif (report.file, report.line) in places:
            replaced.append(report)
        else:
            lost.append(report)
    return Comparison(
        tuple(sorted(replaced)), tuple(sorted(lost)), tuple(sorted(unmatched.elements()))
    )
