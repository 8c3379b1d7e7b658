"""Number formats of the reports; values that are None or NaN become a dash."""

from __future__ import annotations

import math
from collections.abc import Sequence
from numbers import Integral, Real

DASH = "–"


def percent(part: float | None) -> str:
    """Return a fraction (0 to 1) as percent, one decimal: '93.2 %'."""
    return DASH if part is None or math.isnan(part) else f"{100 * part:.1f} %"


def percent_with_std(mean: float, std: float) -> str:
    """Return a mean fraction and its STD as percent: '93.2 ± 1.4 %'.

    Parameters
    ----------
    mean, std : float
        0 to 1. An STD of NaN is left out.
    """
    if math.isnan(mean) or math.isnan(std):
        return percent(mean)
    return f"{100 * mean:.1f} ± {100 * std:.1f} %"


def percent_interval(low: float, high: float) -> str:
    """Return an interval of fractions (0 to 1) as percent: '85.0 to 94.0 %'."""
    if math.isnan(low) or math.isnan(high):
        return DASH
    return f"{100 * low:.1f} to {100 * high:.1f} %"


def percent_with_interval(part: float, interval: Sequence[float]) -> str:
    """Return a fraction and its interval as percent: '75.0 % (53.1 to 88.8 %)'."""
    if math.isnan(part):
        return DASH
    return f"{percent(part)} ({percent_interval(*interval)})"


def decimal_with_interval(score: float, interval: Sequence[float], places: int = 3) -> str:
    """Return a score and its interval: '0.750 (0.531 to 0.888)'."""
    if math.isnan(score):
        return DASH
    low, high = interval
    return f"{score:.{places}f} ({low:.{places}f} to {high:.{places}f})"


def decimal(score: float | None) -> str:
    """Return a score with three decimals: '0.812'."""
    return DASH if score is None or math.isnan(score) else f"{score:.3f}"


def decimal_with_std(mean: float, std: float, places: int = 3) -> str:
    """Return a mean score and its STD: '0.812 ± 0.031'; an STD of NaN is left out."""
    if math.isnan(mean):
        return DASH
    return f"{mean:.{places}f}" + ("" if math.isnan(std) else f" ± {std:.{places}f}")


def p_value(p: float) -> str:
    """Return the p value of a test: '0.300', or '< 0.001' below that."""
    if math.isnan(p):
        return DASH
    return "< 0.001" if p < 0.001 else f"{p:.3f}"


def rounded(value: float) -> str:
    """Return seconds or a rate: one decimal below 100, none above."""
    if not math.isfinite(value):
        return DASH
    return f"{value:,.1f}" if value < 100 else f"{value:,.0f}"


def significant(value: object) -> str:
    """Return a number without needless digits; anything else as text.

    Whole numbers get a comma after thousands, others four significant digits below
    1000 and no decimals above.
    """
    if value is None:
        return DASH
    if isinstance(value, bool) or not isinstance(value, Real):
        return str(value)
    if isinstance(value, Integral):
        return f"{int(value):,}"
    number = float(value)
    if math.isnan(number):
        return DASH
    return f"{number:.4g}" if abs(number) < 1000 else f"{number:,.0f}"


def counted(number: int, noun: str) -> str:
    """Return a number and its noun, in the plural unless it is one: '1,200 parcels'."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
