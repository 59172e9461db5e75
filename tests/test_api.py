"""The library: what docs/api.md shows runs, and gives the same answers in other processes."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest
from conftest import EXAMPLES, ROOT, TODAY

import sbp as library


def test_the_page_runs_as_it_stands() -> None:
    code = re.search(r"```python\n(.*?)```", (ROOT / "docs" / "api.md").read_text(encoding="utf-8"), re.DOTALL)
    assert code
    done = subprocess.run([sys.executable, "-c", code[1]], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert "error dangling-ref" in done.stdout


def test_every_name_that_is_offered_is_there_and_on_the_page() -> None:
    page = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    for name in library.__all__:
        assert getattr(library, name) is not None
        assert name in page
    with pytest.raises(AttributeError):
        library.nothing_of_the_kind  # noqa: B018


def lint(name: str) -> list[library.Finding]:
    return library.lint(name, (EXAMPLES / name).read_bytes(), TODAY)


def test_findings_can_be_sent_between_processes() -> None:
    here = [lint("rough.yaml"), lint("swimming.yaml")]
    assert pickle.loads(pickle.dumps(here)) == here
    assert subprocess.run(
        [
            sys.executable,
            "-c",
            "import sbp, sys; sys.exit('typer' in sys.modules or sbp.lint and 'typer' in sys.modules)",
        ],
        check=True,
    )
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        assert (
            list(pool.map(library.lint, ["rough.yaml"], [(EXAMPLES / "rough.yaml").read_bytes()], [TODAY])) == here[:1]
        )


def test_a_plan_that_cannot_be_read_is_one_error() -> None:
    with pytest.raises(library.SbpError, match=r"x\.yaml:1:5: a colon"):
        library.plan_of("x.yaml", b"a: b: c\n", TODAY)
