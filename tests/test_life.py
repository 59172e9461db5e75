"""The life of a plan in a real repository: agreed, reviewed three times, an outcome changed, and closed.

Every commit holds what was said, and nothing else.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from conftest import EXAMPLES, plan_of
from gits import Git

from sbp.intervals import interval, later
from sbp.kept import open_actions
from sbp.linter import lint
from sbp.plan import Plan
from sbp.reviews import last_look, score_of, still_open, with_ids
from sbp.yamltext import block

NAMES = [
    path.stem for path in sorted(EXAMPLES.glob("*.yaml")) if path.stem not in ("rough", "supervision", "allotment")
]


def now() -> Plan:
    return plan_of(Path("p.yaml").read_text(encoding="utf-8"))


def answers(plan: Plan, day: date, **more: Any) -> dict[str, Any]:
    """Return what might be said in a review of everything that is open."""
    looks = []
    for outcome in with_ids(still_open(plan)):
        score, scale = score_of(last_look(plan, outcome))
        look: dict[str, Any] = {
            "outcome": outcome.word("id"),
            "words": f"It was good on {day}",
            "progress": "maintained",
        }
        if score and scale:
            look["score"] = {"date": day.isoformat(), "scale": scale, "score": int(float(score))}
        looks.append(look)
    seen = []
    for action in with_ids(open_actions(plan)):
        promised = action.day("by")
        over = promised is not None and promised.date < day + timedelta(weeks=5)
        seen.append({"action": action.word("id"), "status": "done" if over else "doing", "helping": "yes"})
    worries = [{"worry": one.word("id"), "words": "I think of it less"} for one in with_ids(plan.items("worries"))]
    return {
        "date": day.isoformat(),
        "kind": "planned",
        "present": ["person"],
        "better": ["I sleep again"],
        "outcomes": looks,
        "actions": seen,
        "worries": worries,
        "other_ways_considered": ["Leaving it as it is"],
        "decision": "confirm",
        "reasons": f"It works as it stands on {day}",
        "next_review": min(day + timedelta(weeks=5), later(day, interval(plan))).isoformat(),
        **more,
    }


def problems(day: date) -> set[str]:
    return {
        finding.rule
        for finding in lint("p.yaml", Path("p.yaml").read_bytes(), day)
        if finding.severity in ("error", "warning")
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_plan_lives(sbp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    git = Git(tmp_path)
    text = (EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8")
    git.commit(text, "2026-12-01")
    days = [date(2026, 12, 3) + timedelta(weeks=5 * number) for number in range(4)]
    before = problems(days[0])

    def step(*arguments: str, day: date, taken: str = "") -> None:
        run = sbp(*arguments, "--as-of", day.isoformat())
        assert run.code == 0, run.err
        signs = git("diff", "--word-diff=porcelain", "--word-diff-regex=.").split("\n")[4:]
        assert len("".join(sign[1:] for sign in signs if sign.startswith("-"))) <= len(taken)
        assert any(sign.startswith("+") for sign in signs)
        git("commit", "--quiet", "--all", "--message", " ".join(arguments[:2]), day=day.isoformat())
        assert problems(day) <= before

    def review(day: date, *options: str, taken: str = "", **more: Any) -> None:
        copies = [{"to": "person", "what": "the whole plan", "date": day.isoformat()}]
        more["new"] = {**more.get("new", {}), "copies": copies}
        said = {key: value for key, value in answers(now(), day, **more).items() if value is not None}
        form = "\n".join(block(said, 0))
        Path("answers.yaml").write_text(form, encoding="utf-8")
        (tmp_path / ".gitignore").write_text("answers.yaml\n")
        step("review", "p.yaml", "--from", "answers.yaml", *options, day=day, taken=taken)

    step("agree", "p.yaml", "--who", "person", "--said", "That is what I said", "--date", str(days[0]), day=days[0])
    assert sbp("diff", "p.yaml").out == ""
    review(days[1])
    review(days[2])
    open_before = [outcome.word("id") for outcome in with_ids(still_open(now()))]
    if open_before:
        first = open_before[0]
        changed = answers(now(), days[3])["outcomes"]
        changed[0] |= {"progress": "changed", "change": ["Something else now"]}
        bees = {
            "id": "something-else",
            "words": "I want to keep bees",
            "replaces": first,
            "signs": ["Honey for Eirlys"],
        }
        if now().kind == "family":
            bees["whose"] = next(iter(now().people))
        bees |= {"builds_on": now().top.items("strengths")[0].words("id"), "why": "My father kept bees"}
        hive = {
            "id": "hive",
            "what": "Build a hive",
            "who": "person",
            "when": "this spring",
            "helps": ["something-else"],
        }
        agreed = [{"who": "person", "agreed": "yes", "date": days[3].isoformat(), "said": "Bees it is"}]
        new = {"outcomes": [bees], "actions": [hive]}
        review(days[3], outcomes=changed, decision="revise", new=new, agreement=agreed)
        assert first not in [outcome.word("id") for outcome in still_open(now())]
        assert "something-else" in [outcome.word("id") for outcome in still_open(now())]
        assert "I want to keep bees" in sbp("diff", "p.yaml", "--since", "HEAD~1").out
        assert "Nothing has changed" in sbp("diff", "p.yaml").err
        assert "I want to keep bees" in sbp("history", "p.yaml").out
        assert sbp("due", "p.yaml", "--as-of", "2027-12-01", "--format", "json").code == 0
    else:
        review(days[3])
    end = days[3] + timedelta(weeks=4)
    met = [{"outcome": one.word("id"), "met": "partly", "words": "Nearly"} for one in with_ids(still_open(now()))]
    closure = {
        "kind": "outcomes-achieved",
        "reasons": "I can do it alone",
        "outcomes": met,
        "remaining_needs_met_by": "My sister",
    }
    closing = {
        "decision": "close",
        "closure": {key: value for key, value in closure.items() if value},
        "next_review": None,
    }
    review(end, "--close", taken=now().status, **closing)  # the line of the status is written anew
    assert now().is_closed
    assert sbp("due", "p.yaml", "--as-of", "2028-01-01", "--format", "json").out.count('"review"') == 0
    assert sbp("diff", "p.yaml", "--since", "HEAD").out == ""
