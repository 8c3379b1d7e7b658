"""The choice of products and their bands for a series."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from ...errors import PlanarSitsError
from ...products.bands import parse_bands, select_alike, select_bands
from ...products.masks import DEFAULT_CLASSES
from ...products.product import Product, ProductBand


@dataclass(frozen=True)
class Wishes:
    """What an operator wants of a series.

    Parameters
    ----------
    bands : str
        Names of bands or of a preset; empty for all of the finest pixel size.
    start, end : datetime.date, optional
        First and last day.
    max_cloud : float
        Percent of the parcels' pixels that may be cloud or cirrus.
    mask_classes : tuple of str
        Classes of the masks that are invalid.
    copy : bool
        Write GeoTIFFs instead of virtual rasters.
    """

    bands: str = ""
    start: dt.date | None = None
    end: dt.date | None = None
    max_cloud: float = 100.0
    mask_classes: tuple[str, ...] = DEFAULT_CLASSES
    copy: bool = False


@dataclass(frozen=True)
class Choice:
    """A product and its bands.

    Parameters
    ----------
    product : Product
    bands : tuple of B ProductBand
        In the order of the channels.
    """

    product: Product
    bands: tuple[ProductBand, ...]


def choose(products: Sequence[Product], wishes: Wishes, notes: list[str]) -> list[Choice]:
    """Return the products of the date range with their bands, group by group.

    Parameters
    ----------
    products : sequence of Product
    wishes : Wishes
    notes : list of str
        Warnings for the operator are added to it.

    Returns
    -------
    list of Choice

    Raises
    ------
    PlanarSitsError
        If no product is of the date range, or a band is missing.
    """
    first, last = wishes.start or dt.date.min, wishes.end or dt.date.max
    within = [one for one in products if first <= one.acquired.date() <= last]
    if not within:
        days = sorted(one.acquired.date() for one in products)
        raise PlanarSitsError(
            f"No product lies between DATE_START and DATE_END: there are {len(days)}, from "
            f"{days[0]} to {days[-1]}; change the dates."
        )
    wanted = parse_bands(wishes.bands)
    choices: list[Choice] = []
    groups = list(dict.fromkeys(one.group for one in within))
    for group in groups:
        members = [one for one in within if one.group == group]
        names = [name for name in wanted if len(groups) == 1 or _has(members[0], name)]
        if wanted and not names:
            notes.append(f"The products of the group '{group}' have none of the bands in BANDS: "
                         "they were left out.")  # fmt: skip
            continue
        choices += map(Choice, members, select_alike(members, names))
    missing = [name for name in wanted if not any(_has(one.product, name) for one in choices)]
    if missing or not choices:
        select_bands(within[0], missing or wanted)  # raises the error about the band
    return choices


def _has(product: Product, name: str) -> bool:
    try:
        return bool(select_bands(product, [name]))
    except PlanarSitsError:
        return False
