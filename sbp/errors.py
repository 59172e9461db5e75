"""What stops a command: anything wrong that is not in a plan."""


class SbpError(Exception):
    """A command could not do what was asked. The message is one line: what, where, and how to mend it."""
