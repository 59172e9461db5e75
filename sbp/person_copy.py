"""A plan to the person's own copy, in Markdown or in one HTML file."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

from sbp import __version__
from sbp.copies import Copy
from sbp.documents import fill
from sbp.plan import Plan
from sbp.resources import TEMPLATES

MADE_BY = "made-by"


def person_copy(plan: Plan, form: str, lang: str) -> str:
    """Return the copy of a plan for the person whose plan it is.

    form is md or html; lang is the language of headings, en or cy. All that the plan says is in it, in the words that
    were used, but for numbers and addresses, tags for the file, and what is kept back from the person.
    """
    copy = Copy(plan, lang)
    if form == "md":
        return _tidy(fill("plan.md.j2", copy=copy, version=__version__))
    from markupsafe import Markup

    style = (TEMPLATES / "plan.css").read_text(encoding="utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return fill("plan.html.j2", copy=copy, version=__version__, style=Markup(style), style_hash=digest)


def _tidy(text: str) -> str:
    """Return Markdown with one empty line between blocks, and none between the items of a list."""
    text = re.sub(r"\n{3,}", "\n\n", text)
    return re.sub(r"(?m)(^ *- .*\n)\n+(?= *- )", r"\1", text).strip("\n") + "\n"
