"""The commands, one a file: read the arguments, make one call, print once, say how it went."""
