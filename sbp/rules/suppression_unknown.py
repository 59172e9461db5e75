"""A comment that asks the linter to leave something alone names a rule that there is.

`sbp rules` lists them.
"""

SEVERITY = "warning"
