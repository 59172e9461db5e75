"""A file holds a plan.

An empty file is most often one that was never saved. `sbp new` starts a plan.
"""

SEVERITY = "error"
IN_DRAFTS = "error"
