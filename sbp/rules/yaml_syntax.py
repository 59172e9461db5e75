"""A file follows the rules of YAML.

A plan is a list of names and values. A few signs mean something to YAML, and sentences trip over them:

Wrong:
    what: Ring Carys: she has the key
Right:
    what: "Ring Carys: she has the key"
Right, and easiest for long texts:
    what: >-
      Ring Carys: she has the key

Start a text with a letter, or put it on the next line after >-. Indent with spaces, never with tabs, and keep the
dashes of one list below each other.
"""

SEVERITY = "error"
IN_DRAFTS = "error"
