"""A team's own templates say one part in their own way; a mistake in one is a line, and none reaches further than a copy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import ROOT, SMALL

PLAN = SMALL + "languages: {records_in: [en]}\noutcomes: [{id: swim, words: I want to swim}]\n"


@pytest.fixture
def team(sbp):
    """A repository with a folder of templates; returns how to write one and render the plan with it."""
    Path("sbp.yaml").write_text("templates: our-copies\n")
    Path("plan.yaml").write_text(PLAN)
    Path("our-copies").mkdir()

    def with_template(text: str, name: str = "plan.html.j2", *arguments: str):
        Path("our-copies", name).write_text(text, encoding="utf-8")
        return sbp("render", "plan.yaml", "-f", "html", *arguments)

    return with_template


def test_one_block_is_said_in_the_teams_way_and_the_rest_stays(team) -> None:
    run = team('{% extends "sbp/plan.html.j2" %}{% block outcomes %}<h2>My dreams</h2>{% endblock %}')
    assert run.code == 0, run.err
    assert "My dreams" in run.out
    assert "About me" in run.out
    assert "What I want to achieve" not in run.out


def test_a_block_can_hold_ours_and_more(team) -> None:
    run = team('{% extends "sbp/plan.html.j2" %}{% block outcomes %}{{ super() }}<p>Ring us.</p>{% endblock %}')
    assert "I want to swim" in run.out
    assert "Ring us." in run.out


def test_the_page_around_has_blocks_too_and_a_style_of_the_teams_goes_after_ours(team) -> None:
    Path("our-copies/page.css").write_text("h1 { color: #402000; }\n")
    run = team(
        '{% extends "sbp/page.html.j2" %}{% block bottom %}{{ super() }}<p>Our council</p>{% endblock %}',
        "page.html.j2",
    )
    assert "Our council" in run.out
    assert "#402000" in run.out


def test_what_a_template_says_is_in_every_form(team) -> None:
    team('{% extends "sbp/plan.html.j2" %}{% block outcomes %}<h2>My dreams</h2>{% endblock %}')
    for form in ("md", "txt"):
        run = team(
            '{% extends "sbp/plan.html.j2" %}{% block outcomes %}<h2>My dreams</h2>{% endblock %}',
            "plan.html.j2",
            "-f",
            form,
        )
        assert "my dreams" in run.out.lower()


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("{% block %}\n", 1, ""),
        (
            '{% extends "sbp/plan.html.j2" %}\n{% block outcomes %}\n{{ copy.nothing }}\n{% endblock %}',
            3,
            "no attribute 'nothing'",
        ),
        ("\n\n{{ nothing }}", 3, "'nothing' is undefined"),
        ('{% extends "sbp/none.html.j2" %}', 1, "there is no template sbp/none.html.j2"),
        ("{{ copy.say('nothing') }}", 1, "this can't be worked out (KeyError)"),
        ("{{ 1 / 0 }}", 1, "this can't be worked out (ZeroDivisionError)"),
        ("{{ copy.name.__class__ }}", 1, "unsafe"),
    ],
)
def test_a_mistake_is_one_line_with_the_template_and_its_line(team, text: str, line: int, says: str) -> None:
    run = team(text)
    assert run.code == 2
    assert (
        re.match(rf"sbp: .*our-copies/plan\.html\.j2:{line}: ", run.err)
        or f"our-copies/plan.html.j2:{line}:" in run.err
    )
    assert says in run.err
    assert len(run.err.strip().split("\n")) == 1


@pytest.mark.parametrize(
    "reach",
    [
        "copy._plan", "copy._view", "copy._shower.plan.root", "copy.__init__.__globals__", "html._pictures", "''.__class__.__mro__",
        "cycler.__init__.__globals__", "self.__init__", "copy.say.__func__", "copy.top._part", "copy.outcomes.append(1)", "copy.top.content.update({})",
    ],
)  # fmt: skip
def test_a_template_reaches_nothing_but_its_copy(team, reach: str) -> None:
    run = team(f"{{{{ {reach} }}}}")
    assert run.code == 2, run.out
    assert "our-copies/plan.html.j2:1:" in run.err


@pytest.mark.parametrize("name", ["/etc/passwd", "../plan.yaml", "../sbp.yaml"])
def test_a_template_reads_no_other_file(team, name: str) -> None:
    run = team(f'{{% include "{name}" %}}')
    assert run.code == 2
    assert "there is no template" in run.err


def test_what_a_plan_says_is_escaped_in_a_teams_template_too(team) -> None:
    Path("plan.yaml").write_text(PLAN.replace("Mair", "'<b>Mair'"))
    run = team("{{ copy.name }}")
    assert "<b>Mair" not in run.out.partition("<body")[2]


@pytest.mark.parametrize("folder", ["nowhere", "..", "/tmp"])
def test_a_folder_that_is_not_there_is_said(sbp, folder: str) -> None:
    Path("sbp.yaml").write_text(f"templates: {folder}\n")
    Path("plan.yaml").write_text(PLAN)
    run = sbp("render", "plan.yaml")
    assert run.code == 2
    assert "there is no folder of this name below this file" in run.err


def test_our_templates_let_nothing_through_unescaped() -> None:
    for path in (ROOT / "templates" / "copies").glob("*.j2"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\|\s*safe|autoescape false|Markup\(", text), path.name
