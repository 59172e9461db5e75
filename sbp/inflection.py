"""A word to its forms: refuse, refuses, refused, refusing; addict, addicts."""

from __future__ import annotations

import re

_IRREGULAR = {
    "be": "am is are was were been being",
    "break": "breaks broke broken breaking",
    "bring": "brings brought bringing",
    "choose": "chooses chose chosen choosing",
    "come": "comes came coming",
    "cut": "cuts cutting",
    "do": "does did done doing",
    "drink": "drinks drank drunk drinking",
    "feed": "feeds fed feeding",
    "feel": "feels felt feeling",
    "find": "finds found finding",
    "get": "gets got getting",
    "give": "gives gave given giving",
    "go": "goes went gone going",
    "have": "has had having",
    "hold": "holds held holding",
    "keep": "keeps kept keeping",
    "know": "knows knew known knowing",
    "lay": "lays laid laying",
    "leave": "leaves left leaving",
    "let": "lets letting",
    "lie": "lies lied lying",
    "lose": "loses lost losing",
    "make": "makes made making",
    "meet": "meets met meeting",
    "pay": "pays paid paying",
    "put": "puts putting",
    "run": "runs ran running",
    "say": "says said saying",
    "see": "sees saw seen seeing",
    "send": "sends sent sending",
    "set": "sets setting",
    "sit": "sits sat sitting",
    "speak": "speaks spoke spoken speaking",
    "take": "takes took taken taking",
    "tell": "tells told telling",
    "think": "thinks thought thinking",
    "throw": "throws threw thrown throwing",
    "withdraw": "withdraws withdrew withdrawn withdrawing",
    "write": "writes wrote written writing",
    "child": "children",
    "man": "men",
    "woman": "women",
    "lady": "ladies",
    "wife": "wives",
}


def forms(word: str) -> list[str]:
    """Return a word with its other forms: refuse, refuses, refused, refusing; addict, addicts."""
    if word in _IRREGULAR:
        return [word, *_IRREGULAR[word].split()]
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return [word, f"{word[:-1]}ies", f"{word[:-1]}ied", f"{word}ing"]
    if word.endswith("e"):
        return [word, f"{word}s", f"{word}d", f"{word[:-1]}ing"]
    plural = f"{word}es" if word.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{word}s"
    found = [word, plural, f"{word}ed", f"{word}ing"]
    if re.search(r"[^aeiou][aeiou][bdglmnprt]$", word):
        found += [f"{word}{word[-1]}ed", f"{word}{word[-1]}ing"]
    return found
