"""`python -m sbp` is `sbp`."""

from sbp.cli import run

run()
