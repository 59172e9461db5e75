"""A plan is not nested deeper than anybody could read.

More than a hundred levels are an accident, or an attempt to stop the program.
"""

SEVERITY = "error"
IN_DRAFTS = "error"
