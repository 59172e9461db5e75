"""What somebody wrote is read to its end.

In YAML a blank and a # begin a comment. “Lives at flat #4, ring first” is read as “Lives at flat”, and nobody is told
that the rest is gone. A quotation mark that is closed some lines too late takes the next names into its text, and they
are gone as well.

Wrong:
    when: Tuesdays at #4, ring first
Right:
    when: "Tuesdays at #4, ring first"

A comment with a blank after its # is left alone.
"""

from collections.abc import Iterator

from sbp.finding import Hit, Reference
from sbp.lazy import regex
from sbp.nodes import Mapping, Node, Scalar, Sequence
from sbp.plan import Plan
from sbp.source import Span

SEVERITY = "warning"
IN_DRAFTS = "warning"
TEXTUAL = True
FILES = ("plan", "supervision")
QUESTION = "Does the text end where you meant it to?"
SOURCES = (Reference("YAML 1.2.2, Comments", "https://yaml.org/spec/1.2.2/#66-comments"),)

_NO_COMMENT = regex(r"[ \t]#(?!sbp:)[^\s#!]")
_NAME_ON_NEXT_LINE = regex(r"\n[ \t]*(?:-[ \t]+)?([a-z_]{2,30}):[ \t]")


def check(plan: Plan) -> Iterator[Hit]:
    text = plan.source.text
    cuts = [found.start() + 1 for found in _NO_COMMENT.finditer(text)] if "#" in text[1:] else []
    scalars = sorted(_scalars(plan.root), key=lambda scalar: scalar.start) if cuts else []
    for at in cuts:
        before = _last_before(scalars, at)
        if before is not None and "\n" not in text[before.start : at] and before.end <= at:
            end = text.find("\n", at)
            message = "what stands after the # is a comment, and not part of the text; put the text in quotation marks"
            yield Hit(Span(at, len(text) if end < 0 else end), message)
    if "\n" in text and _NAME_ON_NEXT_LINE.search(text):
        for scalar in _quoted_over_lines(plan):
            names = _NAME_ON_NEXT_LINE.findall(text, scalar.start, scalar.end)
            if not plan.schema.names.isdisjoint(names):
                message = "the lines after this are read as part of the text; close the quotation mark before them"
                yield Hit(Span(scalar.start, scalar.start + 1), message)


def _quoted_over_lines(plan: Plan) -> Iterator[Scalar]:
    texts = [place.scalar for place in plan.prose]
    for scalar in [*texts, *(value for values in plan.index.values.values() for value in values)]:
        if scalar.style in ("'", '"') and "\n" in plan.source.text[scalar.start : scalar.end]:
            yield scalar


def _scalars(root: Node) -> Iterator[Scalar]:
    todo: list[Node] = [root]
    while todo:
        node = todo.pop()
        if isinstance(node, Mapping):
            for entry in node.entries:
                todo += [entry.key, entry.value]
        elif isinstance(node, Sequence):
            todo += node.items
        else:
            yield node


def _last_before(scalars: list[Scalar], at: int) -> Scalar | None:
    """Return the last text or name that begins before an offset; one that goes on beyond it holds the # itself."""
    found = None
    for scalar in scalars:
        if scalar.start >= at:
            break
        found = scalar
    return found
