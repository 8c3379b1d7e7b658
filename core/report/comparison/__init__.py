"""The report of a cross-validation: methods compared on the same folds."""

from .content import Comparison, MethodResult
from .document import write_comparison
from .results import Setting, comparison_of

__all__ = [
    "Comparison",
    "MethodResult",
    "Setting",
    "comparison_of",
    "write_comparison",
]
