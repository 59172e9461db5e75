"""Findings to what people, programs and CI read: each format is a module here, named as --format names it.

Every format has `write(findings, checked, show_text)`: all findings in the order of files and places, with those that
were left alone with a reason; how many files were looked at; and whether a format that is kept and passed on may quote
the plan.
"""
