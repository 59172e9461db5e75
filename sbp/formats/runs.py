"""A stretch of a page's words to runs: pieces that have one language and one look each."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sbp.pagetree import Element, Node


@dataclass(frozen=True)
class Run:
    """Words in one language and one look, a line break, or a picture with what it shows."""

    text: str
    lang: str = ""  # empty for that of whatever the run stands in
    is_strong: bool = False
    is_soft: bool = False  # whose words they are, and other small print
    picture: bytes = b""
    kind: str = ""  # of the picture: png, jpeg or svg


def runs(nodes: list[Node], lang: str = "") -> list[Run]:
    """Return the runs of a stretch, with spaces as a browser shows them; lang is the language that it stands in."""
    found: list[Run] = []
    for run in _runs(nodes, Run("", lang)):
        if run.picture or run.text == "\n":
            found.append(run)
            continue
        after_space = not found or found[-1].text.endswith((" ", "\n"))
        text = _collapsed(run.text)
        text = text.lstrip() if after_space else text
        if text:
            found.append(replace(run, text=text))
    if found and not found[-1].picture:
        found[-1] = replace(found[-1], text=found[-1].text.rstrip())
    return [run for run in found if run.text or run.picture]


def _runs(nodes: list[Node], look: Run) -> Iterator[Run]:
    for node in nodes:
        if isinstance(node, str):
            yield replace(look, text=node)
        elif node.tag == "br":
            yield replace(look, text="\n")
        elif node.tag == "img":
            kind, data = _picture(node)
            yield replace(look, text=node.attributes.get("alt", ""), picture=data, kind=kind)
        else:
            yield from _inside(node, look)


def _inside(node: Element, look: Run) -> Iterator[Run]:
    soft = look.is_soft or not {"by", "more", "who"}.isdisjoint(node.classes)
    inner = replace(look, lang=node.lang or look.lang, is_strong=look.is_strong or node.tag == "strong", is_soft=soft)
    if "by" in node.classes:
        yield replace(inner, text="– ")
    if "who" in node.classes:
        yield replace(inner, text="\n")
    yield from _runs(node.children, inner)


def _picture(node: Element) -> tuple[str, bytes]:
    head, _, data = node.attributes.get("src", "").partition(";base64,")
    return head.rpartition("/")[2].removesuffix("+xml"), b64decode(data)


def _collapsed(text: str) -> str:
    words = " ".join(text.split())
    before, after = text[:1].isspace(), text[-1:].isspace()
    return f"{' ' if before else ''}{words}{' ' if after else ''}" if words else " " if text else ""
