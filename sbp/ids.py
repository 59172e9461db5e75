"""Names that things in a plan are pointed to by."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Callable, Collection, Sequence

_FIRST = (
    "alder ash aspen barley beech birch bracken bramble briar cedar chalk clover cobble copper coral cove"
    " cowslip dune elder fern flint fox gorse harbour hazel heather heron holly ivy juniper kestrel lark larch"
    " laurel linden lantern maple marram meadow mistle moss oak otter pebble pine plover poppy quarry reed"
    " river robin rowan rush saffron sedge shell shore skylark slate sorrel spruce starling swift thistle"
    " thrush tide willow wren yarrow"
).split()
_SECOND = (
    "bank bay beacon bell boat bridge brook candle dawn door field ferry fire gate glade green grove haven"
    " hill hollow island kite lamp lane leaf light loaf mill moon morning nest orchard path pond porch quay"
    " rain ridge road roof sail song spring stair star step stone summer table trail valley view walk wall"
    " wave well window wood yard"
).split()
_LETTERS = "bcdfghjkmnpqrstvwxz23456789"


def new_plan_id(choose: Callable[[Sequence[str]], str] = secrets.choice) -> str:
    """Return an id for a plan, like heron-lane-7kd: drawn by chance, so it tells nothing and two won't meet."""
    return f"{choose(_FIRST)}-{choose(_SECOND)}-{''.join(choose(_LETTERS) for _ in range(3))}"


_LITTLE = frozenset(
    (
        "a an and are as at be but by can could do for from get go going had has have he her his i i'd i'll i'm"
        " i've in is it its just keep like me more my no not of on or our out she so some still than that the"
        " their them then they this to up us want wants was we what when will with would you your able want need"
        " own back being been rydw hoffwn eisiau fy yn y yr i mae am ar o a"
    ).split()
)


def short_id(text: str, taken: Collection[str], fallback: str) -> str:
    """Return a short id made of the first telling words of a text, unlike those that are taken."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower().replace("'", "")
    telling = [word for word in re.findall(r"[a-z0-9]+", plain) if word not in _LITTLE and len(word) > 1]
    stem = "-".join(telling[:2])[:40].strip("-") or fallback
    if stem == "person":
        stem = fallback
    name, number = stem, 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return name
