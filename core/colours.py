"""Class colours that differ for colour-blind eyes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import cycle

import numpy as np

# Yellow, orange, light and dark green as in STaR figure 9, in shades that differ with colour vision
# deficiencies too; keys are class names in lower case.
_PAPER = {
    "meadow": "#f2d544",
    "vineyard": "#cc5500",
    "traditional orchard": "#98d98e",
    "intensive orchard": "#0b5d3b",
}

# Okabe and Ito (2008), distinct under colour vision deficiencies; then further colours.
_PALETTE = (
    "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#7f7f7f",
    "#8c564b", "#17becf", "#bcbd22", "#9467bd", "#a05195", "#2f4b7c", "#665191", "#ff7c43",
)  # fmt: skip

# Shades of a confidence: from, to, colour.
CONFIDENCE = (
    (0.0, 0.5, "#f1eef6"),
    (0.5, 0.7, "#bdc9e1"),
    (0.7, 0.85, "#74a9cf"),
    (0.85, 0.95, "#2b8cbe"),
    (0.95, 1.0, "#045a8d"),
)
# Colours that differ by less, in CIE Lab, are taken last.
_DISTINCT = 15.0
# Linear RGB as seen without red cones, and without green cones, for severity 1.
# Source: Machado, Oliveira and Fernandes (2009), table 1.
_SEEN = np.array(
    [
        [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        [[0.1523, 1.0526, -0.2049], [0.1145, 0.7863, 0.0992], [-0.0039, -0.0481, 1.0520]],
        [[0.3673, 0.8606, -0.2280], [0.2801, 0.6725, 0.0474], [-0.0118, 0.0429, 0.9689]],
    ]
)
# Linear sRGB to XYZ, divided by those of white (IEC 61966-2-1, D65).
_TO_XYZ = np.array(
    [[0.4339, 0.3762, 0.1899], [0.2126, 0.7152, 0.0722], [0.0177, 0.1095, 0.8728]]
)

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
        else that of STaR, else the next of the palette that differs from the others
        for all eyes, while there is one; it starts again when it is used up.
    """
    chosen = chosen or {}
    colours = {name: chosen.get(name) or _PAPER.get(name.lower(), "") for name in names}
    used = [colour for colour in colours.values() if colour]
    free = cycle(_ordered([colour for colour in _PALETTE if colour not in used], used) or _PALETTE)
    return {name: colour or next(free) for name, colour in colours.items()}


def _ordered(free: list[str], used: list[str]) -> list[str]:
    """Return colours, those that differ from all before them first."""
    order: list[str] = []
    while free:
        others = [*used, *order]
        distinct = (c for c in free if all(difference(c, o) >= _DISTINCT for o in others))
        order.append(next(distinct, free[0]))
        free.remove(order[-1])
    return order


def difference(one: str, other: str) -> float:
    """Return how much two colours differ for all eyes.

    Parameters
    ----------
    one, other : str
        ``#rrggbb``.

    Returns
    -------
    float
        Distance in CIE Lab; 100 from black to white.
    """
    return float(np.sqrt(((_seen(one) - _seen(other)) ** 2).sum(-1)).min())


@lru_cache(maxsize=256)
def _seen(colour: str) -> np.ndarray:
    """Return CIE Lab of a colour by all eyes, as (3 kinds of eyes, 3) array."""
    values = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    x, y, z = (np.clip(_SEEN @ linear, 0, 1) @ _TO_XYZ.T).T
    x, y, z = (np.where(v > 0.008856, np.cbrt(v), 7.787 * v + 16 / 116) for v in (x, y, z))
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)
