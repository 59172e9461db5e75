"""Something stands after every name.

A name with nothing after it is a question that waits for its answer. It does no harm, but a reader can't tell whether
nothing was asked or nothing was said.
"""

SEVERITY = "warning"
IN_DRAFTS = "info"
