"""Raster layers become a series: acquisitions in order of time on one grid."""

import datetime as dt
import math
from collections import Counter
from dataclasses import dataclass, field

import numpy as np
from osgeo import gdal

from ..errors import PlanarSitsError
from .dates import find_date, parse_date, parse_dates, parse_numbers
from .grid import Grid

# Metadata items that tell when an image was taken; TIFFTAG_DATETIME, which
# tells when the file was made, is not among them.
_DATE_ITEMS = (
    "ACQUISITION_DATE",
    "ACQUISITIONDATE",
    "ACQUISITIONDATETIME",
    "DATE_ACQUIRED",
    "SENSING_TIME",
    "DATATAKE_1_DATATAKE_SENSING_START",
    "PRODUCT_START_TIME",
    "TIME_COVERAGE_START",
    "DATETIME",
    "DATE",
)


@dataclass(frozen=True)
class Acquisition:
    """The bands of one image, and its mask.

    Parameters
    ----------
    date : datetime.date
    source : int
        Position of the raster in the series' sources.
    bands : tuple of int
        1-based band numbers, in channel order.
    mask : tuple of (int, int) or None
        Position of the mask in the series' mask sources, and its band.
    """

    date: dt.date
    source: int
    bands: tuple
    mask: tuple = None


@dataclass
class Series:
    """A satellite image time series.

    Parameters
    ----------
    grid : Grid
    crs : QgsCoordinateReferenceSystem
    sources, masks : list of QgsRasterDataProvider
        Clones that belong to this series, safe to read in a worker thread.
    source_names, mask_names : list of str
    acquisitions : list of Acquisition
        Within the season, by date.
    start, end : datetime.date
        The season.
    band_names : list of str
    mask_invalid : tuple of int
        Mask values to ignore.
    notes : list of str
        What the operator should know.
    """

    grid: Grid
    crs: object
    sources: list
    masks: list
    source_names: list
    mask_names: list
    acquisitions: list
    start: dt.date
    end: dt.date
    band_names: list
    mask_invalid: tuple
    notes: list = field(default_factory=list)

    @property
    def dates(self):
        """The D different dates, in order."""
        return sorted({acquisition.date for acquisition in self.acquisitions})

    @property
    def days(self):
        """Days of the dates since the season's start, (D,) int64 array."""
        return np.array([(date - self.start).days for date in self.dates], np.int64)


def open_series(
    layers,
    dates="",
    bands="",
    stack_order="by_date",
    masks=(),
    mask_invalid="1",
    season_start="",
    season_end="",
):
    """Open a series from raster layers.

    Parameters
    ----------
    layers : list of QgsRasterLayer
        One per acquisition, or one stacked raster.
    dates, bands, mask_invalid, season_start, season_end : str
        Parameters as the operator wrote them (DESIGN section 3).
    stack_order : {'by_date', 'by_band'}
    masks : sequence of QgsRasterLayer
        One per acquisition, one stacked raster, or none.

    Returns
    -------
    Series

    Raises
    ------
    PlanarSitsError
        If grids differ, dates cannot be found, a band is out of range, masks
        do not fit, or the season holds fewer than two dates.
    """
    grid = _common_grid(list(layers) + list(masks))
    wanted = parse_numbers(bands, "BANDS")
    written = parse_dates(dates)
    if len(layers) == 1:
        found, band_names = _stacked(layers[0], written, wanted, stack_order)
    else:
        found, band_names = _one_per_acquisition(layers, written, wanted)
    notes = []
    _attach_masks(found, masks, notes)
    found.sort(key=lambda acquisition: acquisition.date)
    found, start, end = _season(found, season_start, season_end)
    twice = [str(date) for date, n in Counter(a.date for a in found).items() if n > 1]
    if twice:
        notes.append(
            f"{len(twice)} day(s) with several acquisitions, merged by the mean of their valid "
            f"values: {', '.join(twice)}."
        )
    return Series(
        grid=grid,
        crs=layers[0].crs(),
        sources=[layer.dataProvider().clone() for layer in layers],
        masks=[layer.dataProvider().clone() for layer in masks],
        source_names=[layer.name() for layer in layers],
        mask_names=[layer.name() for layer in masks],
        acquisitions=found,
        start=start,
        end=end,
        band_names=band_names,
        mask_invalid=tuple(parse_numbers(mask_invalid, "MASK_INVALID")),
        notes=notes,
    )


def has_crs(crs):
    """Tell whether a QgsCoordinateReferenceSystem says where things are.

    A GeoPackage layer without one comes with a valid 'Undefined geographic SRS'.
    """
    return crs.isValid() and not crs.description().startswith("Undefined ")


def layer_grid(layer):
    """Return the `Grid` of a raster layer."""
    extent = layer.extent()
    crs = layer.crs()
    return Grid(
        crs=crs.authid() or crs.description() or "unknown" if has_crs(crs) else "not set",
        left=extent.xMinimum(),
        top=extent.yMaximum(),
        pixel_width=extent.width() / layer.width(),
        pixel_height=extent.height() / layer.height(),
        width=layer.width(),
        height=layer.height(),
    )


def _common_grid(layers):
    """Return the grid of all layers, or raise for the first two that differ."""
    grid = layer_grid(layers[0])
    for layer in layers[1:]:
        difference = grid.difference(layer_grid(layer))
        if difference:
            raise PlanarSitsError(
                f"The rasters '{layers[0].name()}' and '{layer.name()}' do not lie on the same "
                f"pixel grid: {difference}. Resample them to one grid first (gdal:warpreproject)."
            )
    return grid


def _chosen_bands(wanted, available, what):
    """Return the wanted 1-based bands, all if none is named."""
    for band in wanted:
        if not 1 <= band <= available:
            raise PlanarSitsError(
                f"BANDS: band {band} is asked for, but {what} has {_bands(available)}: choose "
                f"from 1 to {available}."
            )
    return wanted or list(range(1, available + 1))


def _bands(count):
    return f"{count} band" if count == 1 else f"{count} bands"


def _dates(count):
    return f"{count} date" if count == 1 else f"{count} dates"


def _one_per_acquisition(layers, written, wanted):
    """Return acquisitions and band names of one raster per acquisition."""
    if written and len(written) != len(layers):
        raise PlanarSitsError(
            f"DATES has {_dates(len(written))}, but SERIES has {len(layers)} rasters: give one "
            "date per raster, in the same order."
        )
    count = layers[0].bandCount()
    for layer in layers:
        if layer.bandCount() != count and not wanted:
            raise PlanarSitsError(
                f"The rasters '{layers[0].name()}' and '{layer.name()}' have {count} and "
                f"{layer.bandCount()} bands: choose bands that all of them have in BANDS."
            )
    found = []
    for place, layer in enumerate(layers):
        chosen = _chosen_bands(wanted, layer.bandCount(), f"the raster '{layer.name()}'")
        date = written[place] if written else layer_date(layer)
        if date is None:
            raise PlanarSitsError(
                f"No date found for the raster '{layer.name()}' (temporal range, metadata, band "
                "descriptions, name): give the dates of all rasters in DATES."
            )
        found.append(Acquisition(date, place, tuple(chosen)))
    names = _band_descriptions(layers[0])
    return found, [names[band - 1] or f"band {band}" for band in found[0].bands]


def _stacked(layer, written, wanted, order):
    """Return acquisitions and band names of one raster with all acquisitions."""
    total = layer.bandCount()
    described = [find_date(text) for text in _band_descriptions(layer)]
    if written:
        dates = written
        if total % len(dates):
            raise PlanarSitsError(
                f"DATES has {_dates(len(dates))}, but the raster '{layer.name()}' has {total} "
                "bands, which is not a multiple: give one date per acquisition."
            )
        per_date = total // len(dates)
    elif all(described):
        # Each date appears once per band; two images of one day appear twice as often.
        per_date = math.gcd(*Counter(described).values())
        step = per_date if order == "by_date" else 1
        dates = described[::step][: total // per_date]
    else:
        raise PlanarSitsError(
            f"No dates found in the band descriptions of the raster '{layer.name()}': give one "
            "date per acquisition in DATES. (A single raster is taken as a stack of acquisitions.)"
        )
    channels = _chosen_bands(wanted, per_date, f"each acquisition in '{layer.name()}'")
    found = []
    for place, date in enumerate(dates):
        if order == "by_date":
            bands = tuple(place * per_date + channel for channel in channels)
        else:
            bands = tuple((channel - 1) * len(dates) + place + 1 for channel in channels)
        found.append(Acquisition(date, 0, bands))
    return found, [f"band {channel}" for channel in channels]


def _attach_masks(found, masks, notes):
    """Give each acquisition its mask: by date where the masks tell it, else by order."""
    if not masks:
        return
    if len(masks) == 1:
        slots = [(0, band) for band in range(1, masks[0].bandCount() + 1)]
        dates = [find_date(text) for text in _band_descriptions(masks[0])]
        what = f"the stacked mask '{masks[0].name()}' has {len(slots)} bands"
    else:
        slots = [(place, 1) for place in range(len(masks))]
        dates = [layer_date(mask) for mask in masks]
        what = f"MASKS has {len(slots)} rasters"
    if len(slots) != len(found):
        raise PlanarSitsError(
            f"The masks do not fit the images: {what}, but there are {len(found)} acquisitions. "
            "Give one mask per acquisition in MASKS."
        )
    order = list(range(len(found)))
    if all(dates):
        unmasked = Counter(acquisition.date for acquisition in found) - Counter(dates)
        if unmasked:
            raise PlanarSitsError(
                f"The masks do not fit the images: no mask for {min(unmasked)}. Give one mask "
                "per acquisition in MASKS."
            )
        # sorted() is stable: two masks of one day keep the order of their images.
        order = sorted(order, key=lambda place: dates[place])
        images = sorted(range(len(found)), key=lambda place: found[place].date)
    else:
        images = order
        notes.append("The masks carry no dates: they are taken in the order of the images.")
    for image, mask in zip(images, order):
        old = found[image]
        found[image] = Acquisition(old.date, old.source, old.bands, slots[mask])


def _season(found, season_start, season_end):
    """Return the acquisitions within the season, its start and its end."""
    start = parse_date(season_start, "SEASON_START") if season_start else found[0].date
    end = parse_date(season_end, "SEASON_END") if season_end else found[-1].date
    if season_start and season_end and end <= start:
        raise PlanarSitsError(f"SEASON_END ({end}) must come after SEASON_START ({start}).")
    within = [acquisition for acquisition in found if start <= acquisition.date <= end]
    dates = {acquisition.date for acquisition in within}
    if len(dates) < 2 and not (season_start or season_end):
        raise PlanarSitsError(
            f"SERIES holds images of {found[0].date} only: a time series needs at least two dates."
        )
    if len(dates) < 2:
        raise PlanarSitsError(
            f"The season holds {len(within)} of the {len(found)} acquisitions, which run from "
            f"{found[0].date} to {found[-1].date}; at least two dates are needed: change "
            "SEASON_START or SEASON_END."
        )
    return within, start, end


def layer_date(layer):
    """Return the date of a raster: temporal range, metadata, bands, then name.

    Parameters
    ----------
    layer : QgsRasterLayer

    Returns
    -------
    datetime.date or None
    """
    temporal = layer.temporalProperties()
    if temporal.isActive():
        begin = temporal.fixedTemporalRange().begin()
        if begin.isValid():
            return dt.date(begin.date().year(), begin.date().month(), begin.date().day())
    texts = _metadata_dates(layer) + _band_descriptions(layer)
    texts += [layer.source().split("|")[0].replace("\\", "/").rsplit("/", 1)[-1], layer.name()]
    return next((date for date in map(find_date, texts) if date), None)


def _metadata_dates(layer):
    """Return texts of the layer's metadata that may hold its date."""
    extents = layer.metadata().extent().temporalExtents()
    texts = [extent.begin().toString("yyyy-MM-dd") for extent in extents]
    image = _gdal_image(layer)
    if image is not None:
        for domain in ("", "IMAGERY"):
            items = {name.upper(): text for name, text in image.GetMetadata(domain).items()}
            texts += [items[name] for name in _DATE_ITEMS if name in items]
    return texts


def _band_descriptions(layer):
    """Return the description of each band, empty where there is none."""
    image = _gdal_image(layer)
    if image is None:
        return [layer.bandName(band) for band in range(1, layer.bandCount() + 1)]
    return [
        image.GetRasterBand(band).GetDescription() or "" for band in range(1, image.RasterCount + 1)
    ]


def _gdal_image(layer):
    """Open the file behind a layer, or return None if it is not GDAL's."""
    if layer.providerType() != "gdal":
        return None
    try:
        return gdal.Open(layer.source())
    except RuntimeError:  # raised where GDAL exceptions are on
        return None
