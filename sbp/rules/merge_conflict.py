"""A merge was finished.

Git leaves both versions in the file, between <<<<<<< and >>>>>>>, when two people changed the same lines. Keep the
right words, together with those who said them, and take the marks out.
"""

SEVERITY = "error"
IN_DRAFTS = "error"
