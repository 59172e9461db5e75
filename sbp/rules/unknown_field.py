"""Every name in a plan is one that the format has.

A mistyped name is a text that no copy shows and no review asks about.

Wrong:
    strenghts:
Right:
    strengths:

`sbp schema` prints every field, docs/format.md explains them, and an editor that knows the schema offers them.
"""

SEVERITY = "error"
IN_DRAFTS = "error"
