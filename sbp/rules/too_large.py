"""A file is no larger than a plan can be.

The fullest plan of a long life stays far below these limits. What goes beyond is most often no plan: an export, a
quotation mark that is never closed, something pasted by mistake; or it was made to stop whoever reads it. So it is not
read at all.

Another limit can be set in sbp.yaml, for one repository:

    limits: {bytes: 4000000, text: 200000}
"""

SEVERITY = "error"
IN_DRAFTS = "error"
