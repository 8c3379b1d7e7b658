"""Class colours: those of STaR for its four classes, a palette for others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import cycle

# STaR figure 9; keys are class names in lower case.
_PAPER = {
    "meadow": "#f2d544",
    "vineyard": "#f28e2b",
    "traditional orchard": "#8fce6a",
    "intensive orchard": "#2d7f3e",
}

# Okabe and Ito (2008), distinct under colour vision deficiencies; then further colours.
_PALETTE = (
    "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#7f7f7f",
    "#8c564b", "#17becf", "#bcbd22", "#9467bd", "#a05195", "#2f4b7c", "#665191", "#ff7c43",
)  # fmt: skip

# Shades of a probability that a declaration is wrong: from, to, colour.
SUSPICION = (
    (0.0, 0.1, "#fdf3e4"),
    (0.1, 0.5, "#fdbf74"),
    (0.5, 0.9, "#e8631a"),
    (0.9, 1.0, "#8f1d0c"),
)


def class_colours(names: Sequence[str], chosen: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return a colour for each class.

    Parameters
    ----------
    names : sequence of str
        Class names.
    chosen : mapping of str to str, optional
        Colours, ``#rrggbb``, that the operator's layer has for some classes.

    Returns
    -------
    dict of str to str
        ``#rrggbb`` by class name, in the order of ``names``: the chosen colour,
        else that of STaR, else the next free one of the palette, which starts
        again when it is used up.
    """
    chosen = chosen or {}
    colours = {name: chosen.get(name) or _PAPER.get(name.lower(), "") for name in names}
    used = set(colours.values())
    free = cycle([colour for colour in _PALETTE if colour not in used] or _PALETTE)
    return {name: colour or next(free) for name, colour in colours.items()}
