"""sbp: strengths-based practice in social care, as plans in plain text."""

__version__ = "0.1.0"
