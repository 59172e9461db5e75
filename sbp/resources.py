"""Where the schemas and templates are: beside the package in a checkout, inside it once installed."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_ROOT = _PACKAGE if (_PACKAGE / "schemas").is_dir() else _PACKAGE.parent

SCHEMAS = _ROOT / "schemas"
TEMPLATES = _ROOT / "templates"
