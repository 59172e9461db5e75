"""The hooks of .pre-commit-hooks.yaml, run by the real pre-commit over a repository of plans.

Run as `python tests/precommit_smoke.py`: makes an environment with pre-commit alone, a repository of this project as it
stands now, and one of plans that uses its hooks; then commits what is well and what is not.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
NO_SOURCES = shutil.ignore_patterns(
    ".git", ".venv", "venv", "node_modules", "__pycache__", "*.egg-info", ".*_cache", ".hypothesis"
)

PLAN = """\
sbp: 1
id: {id}
kind: adult
jurisdiction: wales
person: {{name: Mair}}
"""
CONFIG = """\
repos:
  - repo: {project}
    rev: {commit}
    hooks:
      - id: sbp-lint
        args: [--fail-on, warning]
      - id: sbp-lint-tree
        stages: [pre-push]
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        venv.create(place / "env", with_pip=True)
        scripts = place / "env" / ("Scripts" if os.name == "nt" else "bin")
        subprocess.run([scripts / "python", "-m", "pip", "install", "--quiet", "pre-commit"], check=True)
        environment = {**os.environ, "PRE_COMMIT_HOME": str(place / "cache"), "GIT_CONFIG_GLOBAL": os.devnull}
        for who in ("AUTHOR", "COMMITTER"):
            environment |= {f"GIT_{who}_NAME": "Nobody", f"GIT_{who}_EMAIL": "nobody@example.org"}
        for name in [
            name for name in environment if name.startswith("GIT_") and name.endswith(("DIR", "FILE", "TREE"))
        ]:
            del environment[name]  # set where this itself runs inside a hook

        def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
            return subprocess.run(
                command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", errors="replace"
            )

        def git(*arguments: str | Path, cwd: Path) -> str:
            done = run("git", *arguments, cwd=cwd)
            assert done.returncode == 0, (arguments, done.stdout, done.stderr)
            return done.stdout.strip()

        project = place / "project"
        shutil.copytree(ROOT, project, ignore=NO_SOURCES)
        git("init", "--quiet", cwd=project)
        git("add", "--all", cwd=project)
        git("commit", "--quiet", "--message", "The project as it stands", cwd=project)

        plans = place / "repository"
        (plans / "plans").mkdir(parents=True)
        git("init", "--quiet", cwd=plans)
        config = CONFIG.format(project=project.as_posix(), commit=git("rev-parse", "HEAD", cwd=project))
        (plans / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
        (plans / "compose.yaml").write_text("services: {}\n", encoding="utf-8")
        (plans / "plans" / "heron.yaml").write_text(PLAN.format(id="heron"), encoding="utf-8")
        git("add", "--all", cwd=plans)

        def hook(stage: str) -> subprocess.CompletedProcess[str]:
            return run(scripts / "pre-commit", "run", "--hook-stage", stage, "--color", "never", cwd=plans)

        done = hook("pre-commit")
        assert done.returncode == 0, done.stdout + done.stderr
        assert "Passed" in done.stdout, done.stdout
        git("commit", "--quiet", "--message", "A plan", cwd=plans)

        (plans / "plans" / "cedar.yaml").write_text(
            f"{PLAN.format(id='cedar')}version_note: Mair is a service user\n", encoding="utf-8"
        )
        git("add", "--all", cwd=plans)
        done = hook("pre-commit")
        assert done.returncode == 1, done.stdout
        assert "plans/cedar.yaml:6:25: warning" in done.stdout, done.stdout
        assert "heron.yaml" not in done.stdout, "what is not about to be committed is left alone"

        # What shows only when plans are held against each other: the other one is not about to be committed.
        (plans / "plans" / "cedar.yaml").write_text(PLAN.format(id="heron"), encoding="utf-8")
        git("add", "--all", cwd=plans)
        assert hook("pre-commit").returncode == 0
        done = hook("pre-push")
        assert done.returncode == 1, done.stdout
        assert "[duplicate-plan-id]" in done.stdout, done.stdout
    print("pre-commit smoke test: both hooks say what they are there to say")
    return 0


if __name__ == "__main__":
    sys.exit(main())
