"""What a rule finds, and what a reader is told of it."""

from __future__ import annotations

from typing import Literal, NamedTuple

from sbp.source import Span

Severity = Literal["error", "warning", "info"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


class Hit(NamedTuple):
    """Where to look, and why. A rule yields hits; the linter adds who says so and how grave it is."""

    span: Span
    message: str
    question: str = ""  # what a good supervisor would ask
    instead: tuple[str, ...] = ()  # other words
    severity: Severity | None = None  # if this hit is milder than its rule
    source: Reference | None = None  # if this hit rests on another source than its rule


class Reference(NamedTuple):
    """Where a rule's reason can be read."""

    title: str
    url: str = ""


class Finding(NamedTuple):
    """One thing to look at again: place, reason, question, other words, source."""

    rule: str
    severity: Severity
    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    path: str
    match: str
    message: str
    question: str = ""
    instead: tuple[str, ...] = ()
    source: Reference | None = None
    suppressed: str | None = None  # the reason, if somebody has said to leave it
    excerpt: str = ""  # the line of the plan, for whoever runs the command
    anchor: str = ""  # the path with ids for list positions, by which a finding is known again when lines move

    @property
    def is_open(self) -> bool:
        """Whether nobody has said to leave it."""
        return self.suppressed is None

    @property
    def order(self) -> tuple[str, int, int, str]:
        """Where the finding stands among others: by file, then by place, then by rule."""
        return self.file, self.line, self.column, self.rule
