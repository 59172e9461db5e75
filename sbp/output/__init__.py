"""Findings to what people, programs and CI read: each format is a module here, named as --format names it.

Every format has `pieces(findings, checked, show_text)`, which yields what is written as the findings come: these in the
order of files and places, with those that were left alone with a reason; how many files are looked at; and whether a
format that is kept and passed on may quote the plan.
"""
