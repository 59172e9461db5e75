"""A plan to a copy in any form, for any reader: what `sbp render` makes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from sbp.audience import Reader, View
from sbp.copies import Copy
from sbp.errors import SbpError
from sbp.loading import placed
from sbp.page import SIZES, page_of
from sbp.pagetree import parse_page
from sbp.pictures import Pictures
from sbp.plan import Plan
from sbp.sharing import kept_back

FORMS = {"html": ".html", "md": ".md", "txt": ".txt", "docx": ".docx", "pdf": ".pdf"}


class Wish(NamedTuple):
    """How a copy is to be."""

    form: str = "html"  # html, md, txt, docx or pdf
    document: str = "plan"  # the plan, or a part of it that is good alone
    style: str = "standard"  # standard, large-print, easy-read or plain
    languages: tuple[str, ...] = ("en",)  # en, cy, or both in the order in which they are to stand
    size: float | None = None  # of letters on paper, in points; None for what the style asks for
    templates: Path | None = None  # a folder of a team's own


def check(plan: Plan) -> None:
    """Raise SbpError, with the place, if a copy of a plan would leave something out or show what is kept back.

    What render returns for other plans than those that pass is no promise.
    """
    if plan.schema.name != "plan":
        raise SbpError(f"{plan.source.name}: this is a supervision record, and a plan is wanted here")
    for found in kept_back(plan):
        if not found.place:
            raise placed(
                plan.source, found.span.start, "this names no place in the plan, so nothing would be kept back"
            )
    for departure in plan.schema.check(plan.root, index=plan.index):
        if departure.rule != "empty-field":
            message = f"{departure.message}. A copy would leave it out; `sbp lint` shows all"
            raise placed(plan.source, departure.span.start, message)


def render(
    plan: Plan, reader: Reader | None = None, wish: Wish | None = None, pictures: Pictures | None = None
) -> bytes:
    """Return a copy of a plan for a reader.

    The same plan, reader and wish give the same bytes. The plan's own words stand in it as they were said, in the
    language in which they were said. check says whether a plan can be copied at all. Raises SbpError if a package is
    missing that the form needs, or if one of the team's templates has a mistake.
    """
    wish = wish or Wish()
    view = View(plan, reader or Reader())
    linear = wish.style in ("plain", "easy-read") or wish.form == "txt"
    copies = [Copy(view, lang, is_plain=linear) for lang in wish.languages]
    size = wish.size or SIZES[wish.style]
    page = page_of(copies, wish.document, wish.style, size, pictures or Pictures(), wish.templates)
    return page.encode() if wish.form == "html" else _made_from(page, wish.form, size)


def _made_from(page: str, form: str, size: float) -> bytes:
    tree = parse_page(page)
    if form == "md":
        from sbp.formats.markdown import markdown

        return markdown(tree).encode()
    if form == "txt":
        from sbp.formats.text import plain_text

        return plain_text(tree).encode()
    if form == "docx":
        from sbp.formats.word import word

        return word(tree, size=size)
    from sbp.formats.pdf import pdf

    return pdf(tree, size=size)


def person_copy(plan: Plan, form: str, lang: str) -> str:
    """Return the copy of a plan for the person whose plan it is, in one of the forms that are text: html, md or txt."""
    return render(plan, Reader(), Wish(form=form, languages=(lang,))).decode()


def file_name(plan: Plan, reader: Reader, wish: Wish, named: bool = False) -> str:
    """Return the name of a copy's file: the plan's id, and whatever makes this copy another than the usual one.

    The person's name is in it only if named.
    """
    parts = [*(["-".join(re.findall(r"\w+", plan.name))] if named else []), plan.id]
    parts += [wish.document] * (wish.document != "plan")
    parts += [reader.who or reader.audience] * (reader != Reader())
    parts += [wish.style] * (wish.style != "standard")
    return "-".join([*parts, "".join(wish.languages) if len(wish.languages) < 2 else "both"]) + FORMS[wish.form]
