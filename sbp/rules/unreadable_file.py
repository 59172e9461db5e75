"""A file can be read, and its text is UTF-8.

A plan that nobody can read helps nobody, and a file that is passed over in silence looks as if all were well. So a file
that is missing its rights, is locked, or is saved in another encoding is a finding, and the other files go on.

How to mend it: save the file again and choose the encoding UTF-8.
"""

SEVERITY = "error"
IN_DRAFTS = "error"
