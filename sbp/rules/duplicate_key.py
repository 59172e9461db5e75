"""A name stands once in each part of a plan.

Where a name stands twice, most programs keep the second and throw the first away without a word. After two people's
changes are merged that can be a whole list of reviews.

How to mend it: put what both hold together under one name.
"""

SEVERITY = "error"
IN_DRAFTS = "error"
