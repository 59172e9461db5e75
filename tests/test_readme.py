"""The README and the pages beside it are true: their commands run, what they name is there, their tables are current.

`python tests/test_readme.py --write` puts the tables of the format anew.
"""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
FORMAT = ROOT / "docs" / "format.md"


def with_table(text: str, name: str, table: str) -> str:
    """Return a page with the table of this name put anew."""
    return re.sub(
        rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)",
        lambda found: f"{found[1]}{table}\n{found[2]}",
        text,
        flags=re.DOTALL,
    )


def fields_table() -> str:
    """Return every section of the format with its fields, as Markdown."""
    from sbp.schema import schema

    plan = schema("plan")
    lines = []
    for key in plan.fields[""].children:
        section = plan.fields[key]
        choices = section.choices or (plan.fields[f"{key}.*"].choices if f"{key}.*" in plan.fields else ())
        unsaid = [choice for choice in map(str, choices) if choice not in section.description]
        said = f"{section.description} One of: {', '.join(map(str, choices))}." if unsaid else section.description
        lines += [f"### `{key}`: {section.title}", "", said, ""]
        rows = [field for path, field in plan.fields.items() if path.startswith(f"{key}.") and shown(path)]
        if rows:
            lines += ["| field | what it is | voice |", "|---|---|---|"]
            for field in rows:
                name = field.path.removeprefix(f"{key}.").replace("*.", "").removesuffix(".*")
                choices = (
                    f" One of: {', '.join(field.choices)}."
                    if field.choices and field.choices[0] not in field.description
                    else ""
                )
                lines.append(f"| `{name}` | **{field.title}.** {field.description}{choices} | {field.voice or ''} |")
            lines.append("")
    return "\n".join(lines).rstrip()


def shown(path: str) -> bool:
    """Tell whether a field has a row of its own: not what every text, score or list item has."""
    from sbp.schema import schema

    plan = schema("plan")
    parent = plan.fields.get(path.rpartition(".")[0])
    if parent is not None and parent.is_text and path.rpartition(".")[2] in ("words", "said_by", "lang", "how", "date"):
        return False
    return not (path.endswith(".*") and (parent is not None and "array" in parent.types))


def test_the_packs_of_rules_are_named() -> None:
    from sbp.packs import PACKS
    from sbp.rules import all_rules

    part = README.read_text(encoding="utf-8").partition("## The rules")[2].partition("\n#")[0]
    assert set(re.findall(r"`([a-z-]+)`", part)) == set(PACKS)
    assert "more than a hundred" in part
    assert len(all_rules()) > 100
    assert (ROOT / "docs" / "rules" / "README.md").is_file()


def test_the_tables_of_the_format_are_current() -> None:
    text = FORMAT.read_text(encoding="utf-8")
    assert with_table(text, "fields", fields_table()) == text, "run: python tests/test_readme.py --write"


def test_the_first_plan_goes_as_the_readme_says(sbp) -> None:
    part = README.read_text(encoding="utf-8").partition("## A first plan")[2].partition("\n## ")[0]
    pieces = re.findall(r"(?:<!-- (?P<what>[^>]*) -->\n)?```(?P<kind>\w+)\n(?P<body>.*?)```", part, re.DOTALL)
    ran = 0
    for what, kind, body in pieces:
        if what.startswith("append to "):
            with Path(what.removeprefix("append to ")).open("a", encoding="utf-8") as file:
                file.write(body)
        elif what.startswith("file "):
            Path(what.removeprefix("file ")).write_text(body, encoding="utf-8")
        elif found := re.fullmatch(r"replace (\w+) with (\w+) in (\S+)", what):
            path = Path(found[3])
            path.write_text(path.read_text(encoding="utf-8").replace(found[1], found[2]), encoding="utf-8")
        if kind == "console":
            for command, expected in re.findall(r"^\$ sbp (.*)\n((?:(?!\$).*\n)*)", body, re.MULTILINE):
                run = sbp(*shlex.split(command))
                ran += 1
                assert run.code in (0, 1), run.err
                pattern = re.escape(re.sub(" +", " ", expected.rstrip("\n"))).replace("…", r"[\s\S]*?")
                assert re.search(pattern, re.sub(" +", " ", run.out)), (command, run.out)
    assert ran >= 4
    assert Path("first.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_every_command_and_link_of_the_readme_is_there() -> None:
    from sbp.cli import COMMANDS

    text = README.read_text(encoding="utf-8")
    for command in COMMANDS:
        assert f"`sbp {command}" in text
    for page in [README, *sorted((ROOT / "docs").glob("*.md"))]:
        for link in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), (page.name, link)


def test_the_json_page_names_every_field() -> None:
    from sbp.finding import Finding
    from sbp.output.json import record

    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    for field in record(Finding("r", "error", "f", 1, 1, 1, 1, "", "", "")):
        assert f"`{field}`" in page


def test_the_settings_in_the_readme_can_be_read() -> None:
    from sbp.rules import all_rules
    from sbp.settings import read_settings

    block = re.search(r"shows what can be set:\n\n```yaml\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert block
    assert read_settings("sbp.yaml", block[1].encode(), tuple(all_rules()))


if __name__ == "__main__" and "--write" in sys.argv:
    FORMAT.write_text(with_table(FORMAT.read_text(encoding="utf-8"), "fields", fields_table()), encoding="utf-8")
