"""A comment that asks the linter to leave something alone names the rule and the reason.

Right:
    words: I'm a service user and proud of it   # sbp: ignore[label-person] -- her own word

The reason is for whoever reads the plan next year.
"""

SEVERITY = "warning"
