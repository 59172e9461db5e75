"""A field has the shape that the format gives it: a text, a list, or names and values.

Wrong:
    signs: I've been three weeks running
Right:
    signs:
      - I've been three weeks running
"""

SEVERITY = "error"
IN_DRAFTS = "error"
