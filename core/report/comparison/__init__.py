"""The report of a cross-validation: methods compared on the same folds."""

from .answer import best_p, verdict
from .content import Comparison, MethodResult
from .document import write_comparison
from .results import Setting, comparison_of

__all__ = [
    "Comparison",
    "MethodResult",
    "Setting",
    "best_p",
    "comparison_of",
    "verdict",
    "write_comparison",
]
