"""A comment asks to leave alone only what can be left alone.

Some things are said whatever a comment says: that a file can't be read, that a field is not one the format has, that a
comment lacks its reason. Here a reason would only hide that the plan doesn't say what its author meant.
"""

SEVERITY = "warning"
