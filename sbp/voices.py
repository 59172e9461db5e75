"""Words to whether they are the person's own, or speak of the person."""

from __future__ import annotations

import re

from sbp.lazy import regex

_FIRST_PERSON = regex(
    r"\b(?:i|i['’](?:m|d|ve|ll)|me|my|mine|myself|we|we['’](?:re|d|ve|ll)|us|our|ours"
    r"|fi|fy|finnau|rydw|rwy|rwyf|dw|dwi|wi|hoffwn|mae['’]n|gen|gyda fi|ein|ni|rydyn|dyn)\b",
    re.IGNORECASE,
)
# Words of one of which alone it can be told.
FIRST_PERSON = frozenset(
    "i i'm i'd i've i'll me my mine myself we we're we've we'd we'll us our ours fi dw dwi".split()
)
_OTHERS = regex(r"^(?:he|she|his|her|mr|mrs|miss|ms|the (?:adult|child|person|family))\b", re.IGNORECASE)

# Titles, and names that are other words as well.
_NO_NAMES = frozenset("Mrs Miss Sir Dame Lady April May June August Summer Will Hope Faith Grace Joy".split())


def is_first_person(words: str) -> bool:
    """Tell whether somebody speaks of themself, in English or Welsh."""
    return bool(_FIRST_PERSON.search(words))


def speaks_of(words: str, name: str, self_description: bool = True) -> bool:
    """Tell whether words speak of the person of this name, rather than being the person's own.

    In a self-description he or she at the start means the person too; elsewhere it may be anybody.
    """
    if is_first_person(words):
        return False
    parts = re.findall(r"\w+", name)
    names = [part for part in parts if len(part) > 2 and part[0].isupper() and part not in _NO_NAMES]
    named = any(part in words and re.search(rf"\b{re.escape(part)}\b", words) for part in names)
    return named or (self_description and bool(_OTHERS.match(words)))
