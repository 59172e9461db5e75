"""What was left alone for a while is looked at again when the while is over.

A comment may say until when it holds. That day it still holds; the day after, what it kept quiet speaks again, and so
does this rule.

    words: We call this a placement for now   # sbp: ignore[institution-speak] until 2027-03-01 -- the court's word

Look together whether the reason still holds. If it does, give it a new day; if not, take the comment out.
"""

SEVERITY = "warning"
