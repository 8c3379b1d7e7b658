"""Numbers of a cross-validation as they are written, and tables of them."""

import math

from . import page
from .training import decimal

# Tables of more columns than this are set small.
_DENSE = 10


def numbers(headers, rows):
    """Return a table of names and numbers: all columns but the first flush right."""
    style = "numbers dense" if len(headers) > _DENSE else "numbers"
    return page.Html(f'<div class="{style}">{page.table(headers, rows)}</div>')


def details(summary_text, content):
    """Return content that is folded away until it is asked for."""
    return page.Html(
        f"<details>\n<summary>{page.escaped(summary_text)}</summary>\n{content}\n</details>"
    )


def plus_minus(mean, std):
    """Return a part of 1 as percent with its STD; NaN as a dash."""
    if math.isnan(mean):
        return "–"
    return f"{100 * mean:.1f} %" if math.isnan(std) else f"{100 * mean:.1f} ± {100 * std:.1f} %"


def with_std(mean, std):
    """Return a score with its STD; NaN as a dash."""
    return decimal(mean) if math.isnan(mean) or math.isnan(std) else f"{mean:.3f} ± {std:.3f}"


def short(mean, std):
    """Return a score with its STD, two decimals each; NaN as a dash."""
    return "–" if math.isnan(mean) else f"{mean:.2f} ± {std:.2f}"


def interval(low, high):
    """Return an interval in percent; NaN as a dash."""
    return "–" if math.isnan(low) or math.isnan(high) else f"{100 * low:.1f} to {100 * high:.1f} %"


def rounded(value):
    """Return seconds or a rate: one decimal where it says something; NaN as a dash."""
    if value is None or not math.isfinite(value):
        return "–"
    return f"{value:,.1f}" if value < 100 else f"{value:,.0f}"
