"""Nothing in a plan is hidden.

Some characters can't be seen and change how a text reads: they turn its direction, break its lines or steer a terminal.
They come along when text is pasted. What people can't see must not change what a plan says.
"""

SEVERITY = "error"
IN_DRAFTS = "error"
