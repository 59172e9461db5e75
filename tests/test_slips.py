"""A broken file gets one place and one sentence that somebody who doesn't know YAML can act on."""

from __future__ import annotations

import pytest
from conftest import unmarked

from sbp.nodes import Mapping
from sbp.parsing import Refusal, parse
from sbp.source import Source

CASES = {
    "a colon in a sentence": ("what: Ring Carys«:» she has the key\n", "a colon followed by a space"),
    "text after the closing quotation mark": (
        'words: «"»I\'m fine" she said\nkind: x\n',
        "starts with a quotation mark and goes on",
    ),
    "the same with single marks": ("words: «'»I said' no\nkind: x\n", "starts with a quotation mark and goes on"),
    "an apostrophe inside single marks": (
        "words: «'»it's mine'\nkind: x\n",
        "starts with a quotation mark and goes on",
    ),
    "a quotation mark that is never closed": ('words: «"»I want to go home\nkind: x\n', "never closed"),
    "a quotation mark that another one closes by accident": (
        "what: «'»Go to the shop\nwho: person\nwords: it's mine\nkind: x\n",
        "opens here and isn't closed on this line",
    ),
    "an at sign": ("contact: «@»mair on the forum\n", "an @ stands at the start"),
    "a backtick": ("words: «`»sorted`\n", "a backtick stands at the start"),
    "a percent sign": ("words: «%»50 sure\n", "a % sign"),
    "an asterisk": ("words: «*very» important\n", "an asterisk"),
    "an ampersand": ("words: «&» so on\n", "an ampersand"),
    "an exclamation mark": ("words: «!important» thing\n", "an exclamation mark"),
    "a tab for indentation": ("person:\n«\t»name: Mair\n", "a tab stands at the start"),
    "a list item too far left": ("people:\n  - one\n «-» two\n", "out of line: the one on line 2 has 2 spaces"),
    "a list item where a name is wanted": ("a: x\n«-» y\n", "a list item stands where a name is wanted"),
    "a name out of line": ("person:\n  name: Mair\n «k»ind: x\n", "this line is out of line"),
    "a name too far right": ("name: Mair\n  «k»ind: x\n", "indented further than it should be"),
    "words without a name": ("a: 1\n«h»ello there\nb: 2\n", "no name with a colon"),
    "a bracket that stays open": ("settings: «[»one, two\nkind: x\n", "a bracket ([) opens here"),
    "a dash in front of a text": ("what: «-» ring Carys\n", "a dash stands at the start"),
    "a backslash": ('words: "one «\\»q two"\n', "a backslash inside double quotation marks"),
    "no space after the colon": ("«name:Alex»\n", "a space is missing after the colon"),
    "a web page": ("«<!DOCTYPE html>»\n", "this looks like a web page"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_slip_is_placed_and_put_in_plain_words(name: str) -> None:
    text, (span,) = unmarked(CASES[name][0])
    refused = parse(Source("plan.yaml", text))
    assert isinstance(refused, Refusal)
    assert CASES[name][1] in refused.message
    assert refused.span.start == span.start


REFUSED = {
    "nothing": ("", "empty-file"),
    "only comments": ("# nothing yet\n", "empty-file"),
    "a list": ("- one\n", "yaml-syntax"),
    "one text": ("hello\n", "yaml-syntax"),
    "a name twice": ("a: 1\nb: 2\na: 3\n", "duplicate-key"),
    "a name twice, in another spelling of the same letters": ("caf\u00e9: 1\ncafe\u0301: 2\n", "duplicate-key"),
    "an anchor": ("a: &x words\n", "plain-yaml"),
    "a reference": ("a: *x\n", "plain-yaml"),
    "a merge key": ("<<: {a: 1}\n", "plain-yaml"),
    "a tag": ("a: !!str 1\n", "plain-yaml"),
    "a second document": ("a: 1\n---\nb: 2\n", "plain-yaml"),
    "a directive": ("%YAML 1.2\n---\na: 1\n", "plain-yaml"),
    "marks of a merge": ("<<<<<<< ours\na: 1\n=======\na: 2\n>>>>>>> theirs\n", "merge-conflict"),
    "a list for a name": ("? [a]\n: b\n", "yaml-syntax"),
    "a hidden escape": ('a: "one\\u202etwo"\n', "hidden-character"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_a_plan_has_no_use_for_is_refused(name: str) -> None:
    text, rule = REFUSED[name]
    refused = parse(Source("plan.yaml", text))
    assert isinstance(refused, Refusal)
    assert refused.rule == rule


def test_a_name_that_stands_twice_says_where_it_stood_first() -> None:
    refused = parse(Source("plan.yaml", "reviews: []\nid: x\nreviews: []\n"))
    assert isinstance(refused, Refusal)
    assert "line 1" in refused.message


LEFT = {
    "a colon without a space": "when: at 10:30\n",
    "quotation marks round all of it": 'words: "I\'m fine: really"\n',
    "a quotation mark later on": 'words: she said "fine"\n',
    "a folded text with all sorts of signs": "words: >-\n  @home: `x` *y* \"z\" 'w' - & !\n",
    "an at sign later on": "contact: mair@example.org\n",
    "the word ======= in a literal text": "words: |\n  one\n  =======\n  two\n",
    "a list below its name without indentation": "a:\n- one\n- two\n",
    "a document start": "---\na: 1\n",
    "windows line ends": "a: 1\r\nb:\r\n  - x\r\n",
}


@pytest.mark.parametrize("name", LEFT)
def test_what_is_well_written_is_read(name: str) -> None:
    assert isinstance(parse(Source("plan.yaml", LEFT[name])), Mapping)
