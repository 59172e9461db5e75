"""An item has what it means nothing without.

The format asks for hardly anything: an outcome needs its words, an action says what, a worry says what the worry is.
All else can wait.
"""

SEVERITY = "error"
IN_DRAFTS = "error"
