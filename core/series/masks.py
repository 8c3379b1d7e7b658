"""The masks of a series, matched to its acquisitions by date or by order.

The caller passes layers of QGIS: this module does not import ``qgis``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..errors import PlanarSitsError
from .rasters import disagreement, layer_facts
from .series import Acquisition, MaskBand

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer

UNDATED = "The masks carry no dates: they are taken in the order of the images."


def attach_masks(
    acquisitions: Sequence[Acquisition], layers: Sequence[QgsRasterLayer], notes: list[str]
) -> list[Acquisition]:
    """Return acquisitions with their masks.

    Masks are matched by date if all of them have one, else by order.

    Parameters
    ----------
    acquisitions : sequence of A Acquisition
        In the order of the images.
    layers : sequence of QgsRasterLayer
        One mask per acquisition, one stack of A bands, or none.
    notes : list of str
        `UNDATED` is added to it if the masks are matched by order, and a note if their
        sources tell different dates.

    Returns
    -------
    list of A Acquisition
        In the same order.

    Raises
    ------
    PlanarSitsError
        If there are not A masks, or none of a date that the images have.
    """
    if not layers:
        return list(acquisitions)
    facts = [layer_facts(layer) for layer in layers]
    if len(layers) == 1:
        bands = [MaskBand(0, band.number) for band in facts[0].bands]
        dates = [band.date for band in facts[0].bands]
        count = f"the stacked mask '{layers[0].name()}' has {len(bands)} bands"
    else:
        bands = [MaskBand(index, found.bands[0].number) for index, found in enumerate(facts)]
        dates = [found.date for found in facts]
        count = f"MASKS has {len(layers)} rasters"
    if len(bands) != len(acquisitions):
        raise PlanarSitsError(
            f"The masks do not fit the images: {count}, but there are {len(acquisitions)} "
            "acquisitions. Give one mask per acquisition in MASKS."
        )
    days = [date for date in dates if date]
    if len(days) < len(dates):
        notes.append(UNDATED)
        return [replace(image, masks=(band,)) for image, band in zip(acquisitions, bands)]
    if len(layers) > 1:
        notes += disagreement(layers, facts)
    unmasked = Counter(acquisition.date for acquisition in acquisitions) - Counter(days)
    if unmasked:
        raise PlanarSitsError(
            f"The masks do not fit the images: no mask for {min(unmasked)}. Give one mask "
            "per acquisition in MASKS."
        )
    # sorted() is stable: two masks of one day keep the order of their images.
    images = sorted(range(len(acquisitions)), key=lambda index: acquisitions[index].date)
    masks = sorted(range(len(bands)), key=lambda index: days[index])
    masked = list(acquisitions)
    for image, mask in zip(images, masks):
        masked[image] = replace(masked[image], masks=(bands[mask],))
    return masked
