"""A field that has a choice of words, a date or a number holds one of them.

Wrong:
    willing: true
    agreed: 2 March
Right:
    willing: yes
    agreed: 2026-03-02
"""

SEVERITY = "error"
IN_DRAFTS = "error"
