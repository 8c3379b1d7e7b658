"""Bands by name: those of a model in a series."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...products.bands import common_name, short_name
from .record import BandRecord

_UNNAMED = re.compile(r"band \d+")


def band_order(bands: Sequence[BandRecord], wanted: Sequence[str]) -> list[int] | None:
    """Return where wanted bands are among the bands of an acquisition.

    Parameters
    ----------
    bands : sequence of BandRecord
    wanted : sequence of str
        Names of bands, common or of the product; empty for all.

    Returns
    -------
    list of int or None
        Positions in the order of `wanted`. None if one is missing, or found twice.
    """
    if not wanted:
        return list(range(len(bands)))
    order = [_position(bands, name) for name in wanted]
    if None in order or len(set(order)) < len(order):
        return None
    return [position for position in order if position is not None]


def _position(bands: Sequence[BandRecord], name: str) -> int | None:
    """Return the position of the one band of a name, None if there is none."""
    for same in (
        lambda band: band.title.lower() == name.lower(),
        lambda band: band.common_name and band.common_name == common_name(name),
        lambda band: short_name(band.name) == short_name(name),
    ):
        found = [position for position, band in enumerate(bands) if same(band)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def is_unnamed(names: Sequence[str]) -> bool:
    """Return whether bands have numbers instead of names, such as 'band 1'."""
    return any(_UNNAMED.fullmatch(name.strip().lower()) for name in names)
