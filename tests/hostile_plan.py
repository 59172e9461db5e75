"""The words of all hostile inputs that should be shown as they are, in one plan, for the checks in a browser.

python tests/hostile_plan.py FILE
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent)]

from test_hostile import PAYLOADS  # noqa: E402

from sbp.yamltext import block  # noqa: E402


def main() -> int:
    words = [words for _, words in PAYLOADS if len(words) < 2000]
    plan = {
        "sbp": 1,
        "id": "hostile",
        "kind": "adult",
        "person": {"name": words[0]},
        "about_me": {"what_matters": words},
        "people": [
            {"id": f"p{n}", "name": said, "kind": "friend", "offers": said} for n, said in enumerate(words[:20])
        ],
        "outcomes": [{"id": f"o{n}", "words": said, "why": said} for n, said in enumerate(words)],
        "worries": [{"id": f"w{n}", "worry": said, "persons_view": said} for n, said in enumerate(words)],
    }
    Path(sys.argv[1]).write_text("\n".join(block(plan, 0)) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
