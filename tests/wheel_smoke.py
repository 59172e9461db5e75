"""Every command of an installed wheel, in an empty environment, away from the sources.

Run as `python tests/wheel_smoke.py`: builds the wheel, makes an environment with nothing else in it, and goes the whole road.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
OWN_LIST = """\
about: Nobody is called by a card.
severity: warning
question: What is their name?
sources: {panel: {title: "The people's panel, March 2026"}}
entries:
  - avoid: [gold card holder]
    prefer: [their name]
    why: It makes a card of a person.
    source: panel
    example: Mair is a gold card holder.
    counter_example: Mair has a gold card.
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        subprocess.run(
            [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", place, ROOT], check=True
        )
        (wheel,) = place.glob("sbp-*.whl")
        venv.create(place / "env", with_pip=True)
        scripts = place / "env" / ("Scripts" if os.name == "nt" else "bin")
        subprocess.run([scripts / "python", "-m", "pip", "install", "--quiet", wheel], check=True)
        work = place / "work"
        work.mkdir()

        def sbp(*arguments: str, code: int = 0) -> str:
            done = subprocess.run(
                [scripts / "sbp", *arguments], cwd=work, capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL
            )
            assert done.returncode == code, (arguments, done.returncode, done.stdout, done.stderr)
            return done.stdout

        assert sbp("--version").startswith("sbp ")
        sbp("new", "plan.yaml", "--kind", "carer", "--name", "Mair")
        sbp("lint", "plan.yaml", "--fail-on", "warning")
        with (work / "plan.yaml").open("a", encoding="utf-8") as file:
            file.write(
                "version_note: Mair is a service user\noutcomes: [{id: swim, words: receive a home care service}]\n"
            )
        found = {finding["rule"] for finding in json.loads(sbp("lint", "plan.yaml", "--format", "json"))["findings"]}
        assert {"label-person", "outcome-is-service"} <= found, found
        assert "[outcome-is-service]" in sbp("words", "receive a home care service", "--as", "outcome")
        sbp("words", "Mair is a service user", "--fail-on", "warning", code=1)
        (work / "sbp.yaml").write_text("words: {lists: [words]}\n", encoding="utf-8")
        (work / "words").mkdir()
        (work / "words" / "ours.yaml").write_text(OWN_LIST, encoding="utf-8")
        assert "[ours]" in sbp("words", "Mair is a gold card holder")
        (work / "review.yaml").write_text("present: [person]\nbetter: [I sleep]\n", encoding="utf-8")
        sbp("review", "plan.yaml", "--from", "review.yaml", "--next", "2099-01-01")
        sbp("render", "plan.yaml", "-o", "copy.html")
        assert "<style>" in (work / "copy.html").read_text(encoding="utf-8")
        assert "I sleep" in sbp("render", "plan.yaml", "--lang", "cy")
        for options in (("--style", "easy-read"), ("--style", "large-print", "--lang", "both"), ("--only", "contacts")):
            sbp("render", "plan.yaml", *options, "-o", "copies/")
        assert "ABOUT ME" in sbp("render", "plan.yaml", "--lang", "en", "--format", "txt")
        sbp("render", "plan.yaml", "-o", "copy.docx", code=2)  # its package is not here, and it says so
        sbp("render", "plan.yaml", "-o", "copy.pdf", code=2)
        assert "label-person" in sbp("rules")
        assert "Sources:" in sbp("explain", "label-person")
        for name in ("plan", "supervision", "settings", "words"):
            json.loads(sbp("schema", name))
        packed = subprocess.run(
            [scripts / "python", "-c", "import sbp.resources as r; print(r.SCHEMAS)"],
            cwd=work,
            capture_output=True,
            text=True,
            check=True,
        )
        assert "site-packages" in packed.stdout, packed.stdout
        compiled = list((place / "env").rglob("label_person.yaml.json"))
        assert compiled, "the data files are built into the wheel"
    print("wheel smoke test: every command works in an empty environment")
    return 0


if __name__ == "__main__":
    sys.exit(main())
