"""What was made to break the program, or came to harm by bad luck: each input meets what its row in the list says.

The list is hostile/expected.tsv. E2 can't be read, and is refused with a place; L1 is read, and lint says what is amiss;
OK and TEXT are plans like others, whose words stay as they were written; EDIT can be added to; SHARE holds what no copy
may; TEMPLATE is a team's template. The inputs were made before the format: names in them are replaced by those of today.
"""

from __future__ import annotations

import csv
import difflib
import re
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from conftest import EXAMPLES, ROOT, TODAY

from sbp import edit
from sbp.errors import SbpError
from sbp.linter import lint
from sbp.nodes import Mapping, Scalar, Sequence
from sbp.parsing import parse
from sbp.rules import all_rules
from sbp.source import Source, decode

HOSTILE = ROOT / "tests" / "hostile"
with (HOSTILE / "expected.tsv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))

NAMES = ((b"schema: 1", b"sbp: 1"), (b"own_words", b"words"), (b"risks:", b"worries:"), (b"description:", b"worry:"))
UNREADABLE = {name for name, rule in all_rules().items() if rule.always}


def rows(*expected: str) -> Any:
    listed = [row for row in ROWS if row["expect"] in expected]
    assert listed
    return pytest.mark.parametrize("row", listed, ids=[row["path"] for row in listed])


def content(row: dict[str, str]) -> bytes:
    """Return the bytes of an input, with the names of today's format."""
    data = (HOSTILE / row["path"]).read_bytes()
    for old, new in NAMES:
        data = data.replace(old, new)
    return data


@pytest.fixture
def there(tmp_path: Path):
    """Write an input into the folder that the program runs in, and tell later whether that folder was left alone."""

    class There:
        def __init__(self) -> None:
            self.path = tmp_path / "plan.yaml"

        def write(self, data: bytes) -> None:
            self.path.write_bytes(data)
            (tmp_path / "answers.yaml").write_text("present: [person]\ndecision: confirm\nreasons: It works\n")
            self.before = self.state()

        def state(self) -> dict[str, bytes]:
            return {path.name: path.read_bytes() for path in tmp_path.iterdir()}

        def is_left(self) -> bool:
            return self.state() == self.before

    return There()


COMMANDS = (
    ("render", "plan.yaml", "-f", "md"),
    ("render", "plan.yaml", "-f", "html"),
    ("history", "plan.yaml"),
    ("review", "plan.yaml", "--from", "answers.yaml", "--as-of", "2026-12-01"),
    ("agree", "plan.yaml", "--who", "person", "--no-input", "--as-of", "2026-12-01"),
    ("due", "plan.yaml", "--as-of", "2026-12-01"),
    ("new", "next.yaml", "--from-plan", "plan.yaml", "--no-input"),
)
PYTHON = re.compile(r"Traceback|\bError\b|Exception|fault in sbp|NoneType|\bdict\b|site-packages")


@rows("E2")
def test_what_cannot_be_read_is_one_finding_with_its_place(row, sbp, there) -> None:
    there.write(content(row))
    (finding,) = lint("plan.yaml", content(row), TODAY)
    assert finding.severity == "error"
    assert finding.rule in UNREADABLE
    assert str(finding.line) == row["line"]
    run = sbp("lint", "plan.yaml")
    assert run.code == 1
    assert run.out.startswith(f"plan.yaml:{row['line']}:")
    assert not PYTHON.search(run.out + run.err)
    assert there.is_left()


@rows("E2")
def test_what_cannot_be_read_is_refused_by_every_command_in_one_line(row, sbp, there) -> None:
    there.write(content(row))
    for command in COMMANDS:
        run = sbp(*command)
        assert run.code == 2, command
        (line,) = [line for line in run.err.splitlines() if "plan.yaml" in line]
        assert f"plan.yaml:{row['line']}:" in line
        assert run.out.strip() == "" or command[0] == "due"
        assert not PYTHON.search(run.out + run.err)
        assert there.is_left()


@rows("E2")
def test_no_word_of_what_cannot_be_read_is_repeated(row) -> None:
    (finding,) = lint("plan.yaml", content(row), TODAY)
    texts = re.findall(rb"[A-Za-z]{6,}", content(row))
    said = set(re.findall(r"[A-Za-z]{6,}", finding.message))
    own = {word.decode() for word in texts} & said
    assert own <= {"version", "quotation", "encoding", "shared"}, own


@rows("L1")
def test_what_is_amiss_in_what_can_be_read_is_said_at_its_line(row, sbp, there) -> None:
    there.write(content(row))
    findings = lint("plan.yaml", content(row), TODAY)
    assert (row["rule"], int(row["line"])) in {(finding.rule, finding.line) for finding in findings}
    assert len(findings) <= 1200
    for command in COMMANDS:
        run = sbp(*command)
        assert run.code in (0, 2), (command, run.err)
        assert not PYTHON.search(run.out + run.err)
    assert (there.path.parent / "passwd").exists() is False


@rows("OK", "TEXT", "EDIT", "SHARE")
def test_what_is_a_plan_like_others_is_read_and_nothing_is_said_of_its_characters(row) -> None:
    rules = {finding.rule for finding in lint("plan.yaml", content(row), TODAY)}
    assert not rules & (UNREADABLE - {"wrong-shape", "wrong-value", "missing-field", "unknown-field", "empty-field"})
    if row["expect"] == "OK":
        assert not rules & {"invisible-character", "garbled-text", "words-cut-off", "hidden-character"}


def _leaves(node: Any) -> list[Scalar]:
    if isinstance(node, Mapping):
        return [leaf for entry in node.entries for leaf in _leaves(entry.value)]
    if isinstance(node, Sequence):
        return [leaf for item in node.items for leaf in _leaves(item)]
    return [node]


@rows("TEXT")
def test_every_value_keeps_the_characters_that_were_written(row) -> None:
    source = decode("plan.yaml", content(row))
    assert isinstance(source, Source)
    root = parse(source)
    for leaf in _leaves(root):
        if leaf.style == "":
            assert leaf.text == source.text[leaf.start : leaf.end]
            assert isinstance(leaf.data, str) or re.fullmatch(r"-?[0-9.]+", leaf.text)  # what is no number is text


# Copies

ELEMENTS = re.compile(r"<(/?[a-z][a-z0-9-]*)\b")
HOLDING = """\
sbp: 1
id: heron-lane
kind: adult
person: {{name: {}}}
about_me: {{what_matters: [{}]}}
outcomes: [{{id: o, words: {}, why: {}}}]
worries: [{{id: w, worry: {}, persons_view: {}}}]
actions: [{{id: a, what: {}, who: person, when: {}}}]
"""


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, tuple[str, ...]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, tuple(name for name, _ in attrs)))


def tags(page: str) -> list[tuple[str, tuple[str, ...]]]:
    parser = _Tags()
    parser.feed(page)
    return parser.found


def payloads() -> list[tuple[str, str]]:
    """Return the words of the inputs that should be shown as they are, with where they come from."""
    found = {}
    for row in ROWS:
        if row["expect"] == "OK" and row["path"].split("-")[0] in ("10", "11", "12", "13", "14", "15"):
            root = parse(Source("x", decode("x", content(row)).text))  # type: ignore[union-attr]
            assert isinstance(root, Mapping)
            for leaf in _leaves(root):
                if isinstance(leaf.data, str) and leaf.text.strip() and leaf.text not in found.values():
                    found[f"{row['path']} {leaf.start}"] = leaf.text
    return list(found.items())


PAYLOADS = payloads()


@pytest.mark.parametrize("words", [words for _, words in PAYLOADS], ids=[name for name, _ in PAYLOADS])
def test_words_are_shown_and_do_nothing_in_every_form_of_copy(words: str, sbp) -> None:
    def copies(words: str) -> dict[str, str]:
        from sbp.yamltext import flow

        Path("plan.yaml").write_bytes(HOLDING.format(*[flow(words)] * 8).encode())
        made = {}
        for form in ("html", "md", "txt"):
            run = sbp("render", "plan.yaml", "-f", form, "--lang", "en")
            assert run.code == 0, run.err
            made[form] = run.out
        return made

    plain, shown = copies("Xyz"), copies(words)
    assert [tag for tag, _ in tags(shown["html"])].count("script") == 0
    inside = {"br", "p", "bdi", "span", "wbr", "li", "ul"}  # several lines are several lines
    kinds = {tag for tag in tags(shown["html"]) if tag[0] not in inside}
    assert kinds <= {*tags(plain["html"]), *tags(EXAMPLES_PAGE)}
    for form, text in shown.items():
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text), form


@pytest.fixture(autouse=True, scope="module")
def _page_of_an_example() -> None:
    global EXAMPLES_PAGE
    from sbp.reader import plan_of
    from sbp.rendering import render

    path = EXAMPLES / "home-again.yaml"
    EXAMPLES_PAGE = str(render(plan_of(path.name, path.read_bytes(), TODAY)))


EXAMPLES_PAGE = ""


# Edits

ONE_LINE_CHANGES = {"reviews-empty-list", "reviews-empty-list-comment", "reviews-flow-list", "flow-file"}
REVIEW = {"date": "2026-11-20", "present": ["person"], "decision": "confirm"}


@rows("EDIT")
def test_a_review_is_added_and_no_other_character_changes(row) -> None:
    source = decode("plan.yaml", content(row))
    assert isinstance(source, Source)
    root = parse(source)
    assert isinstance(root, Mapping)
    edited = edit.append(source, root, "reviews", REVIEW)
    again = parse(edited)
    assert isinstance(again, Mapping)
    before, after = root.data, again.data
    if Path(row["path"]).stem == "no-final-newline-literal":
        before["reviews"][0]["note"] += "\n"  # the text gains the line end that its last line lacked
    assert after == {**before, "reviews": [*(before.get("reviews") or []), REVIEW]}
    assert edited.encode().startswith(b"\xef\xbb\xbf") == content(row).startswith(b"\xef\xbb\xbf")
    diff = list(difflib.ndiff(source.text.splitlines(), edited.text.splitlines()))
    gone = [line for line in diff if line.startswith("- ")]
    assert len(gone) <= (Path(row["path"]).stem in ONE_LINE_CHANGES)


@rows("E2-EDIT")
def test_what_is_no_list_is_not_added_to(row, sbp, there) -> None:
    there.write(content(row))
    source = decode("plan.yaml", content(row))
    assert isinstance(source, Source)
    root = parse(source)
    assert isinstance(root, Mapping)
    with pytest.raises(SbpError):
        edit.append(source, root, "reviews", REVIEW)
    run = sbp("review", "plan.yaml", "--from", "answers.yaml", "--as-of", "2026-12-01")
    assert run.code == 2
    assert there.is_left()


# What lint writes


FORMS = ("text", "concise", "json", "github", "gitlab", "sarif", "junit")


@rows("E2", "L1", "OK", "TEXT")
def test_no_form_of_findings_carries_a_sign_that_steers_a_terminal_or_a_build(row) -> None:
    findings = lint("plan.yaml", content(row), TODAY)
    for form in FORMS:
        written = "".join(import_module(f"sbp.output.{form}").pieces(iter(findings), 1, True))
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b]", written), form
        commands = [line for line in written.splitlines() if line.startswith(("::", "##[", "##vso", "##teamcity"))]
        assert all(re.match(r"::(?:error|warning|notice) file=plan\.yaml,", line) for line in commands)
        assert not commands or form == "github"


# Templates of a team

TEMPLATES = {  # what is said, and of which line; nothing: it works
    "popen": ("unsafe", 1),
    "mutate": ("has no attribute 'clear'", 1),
    "safe-filter": ("always escaped", 1),
    "unquoted-attribute": ("", 0),
    "script-context": ("", 0),
    "memory": ("too much memory", 1),
    "recursion": ("calls itself without end", 1),
    "syntax": ("", 1),
    "escaped-suffix": ("", 0),
    "latin1": ("not UTF-8", 1),
    "crlf": ("", 0),
    "extension": ("unknown tag 'do'", 1),
    "import": ("no template os", 1),
    "format": ("unsafe", 1),
}


@rows("TEMPLATE")
def test_a_template_that_reaches_for_more_is_one_line(row, sbp) -> None:
    says, line = TEMPLATES[Path(row["path"]).name.split(".")[0]]
    Path("sbp.yaml").write_text("templates: ours\n")
    Path("ours").mkdir()
    Path("plan.yaml").write_text("sbp: 1\nid: a\nkind: adult\nperson: {name: <b>Mair</b>}\n")
    # The inputs ask for a plan's values under names of their own.
    given = (HOSTILE / row["path"]).read_bytes().replace(b"plan.person.name", b"copy.name")
    Path("ours/plan.html.j2").write_bytes(given.replace(b"plan.", b"copy.").replace(b"(plan)", b"(copy)"))
    run = sbp("render", "plan.yaml", "-f", "html")
    if line:
        assert run.code == 2
        (said,) = run.err.splitlines()
        assert f"ours/plan.html.j2:{line}: " in said or "ours/plan.html.j2: " in said
        assert says in said
        assert not PYTHON.search(said)
        assert run.out == ""
    else:
        assert run.code == 0, run.err
        assert "<b>Mair" not in run.out


# What no copy holds


@rows("SHARE")
@pytest.mark.parametrize("reader", ["person", "family", "staff", "partner"])
def test_what_no_field_knows_and_what_stands_in_comments_is_in_no_copy(row, reader, sbp, there) -> None:
    there.write(content(row))
    text = content(row).decode()
    comments = re.findall(r"#\s*(.{8,})", text)
    keys = [line for line in text.splitlines() if re.match(r"photo|private_notes|tags|  Jane Example", line)]
    for form in ("html", "md"):
        run = sbp("render", "plan.yaml", "--for", reader, "-f", form)
        for words in [*comments, *(key.partition(":")[2].strip(' "')[:20] for key in keys)]:
            assert words not in run.out
        assert "base64" not in run.out
