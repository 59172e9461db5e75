"""A plan uses the plain part of YAML only.

YAML has shorthand that lets one place stand for another (& and *), takes lines over from elsewhere (<<), changes what a
text is (!) or puts several documents in one file (---). In a plan it hides what was said, so it is refused. Most often
it is an accident: a text that starts with one of these signs.

Wrong:
    words: *very* important to me
Right:
    words: "*very* important to me"
"""

SEVERITY = "error"
IN_DRAFTS = "error"
