"""What GDAL opens as a raster, as QGIS would, and why it does not open."""

from __future__ import annotations

import os
from pathlib import Path

from osgeo import gdal

from .. import remote_reads
from ..errors import PlanarSitsError
from ..remote import file_name, is_remote

# The tolerance of the warping by which QGIS makes a raster north-up, in pixels.
_TOLERANCE = 0.2
_ARCHIVES = {".zip": "zip", ".tar": "tar", ".tar.gz": "tar", ".tgz": "tar", ".gz": "gzip"}


def opened(source: str) -> gdal.Dataset:
    """Open the raster of a source.

    Parameters
    ----------
    source : str
        As GDAL opens it, with options after ``|option:``.

    Returns
    -------
    gdal.Dataset
        With one band or more.

    Raises
    ------
    PlanarSitsError
        If it cannot be opened as a raster.
    """
    path, *parts = source.split("|option:")
    if "authcfg=" in source:
        raise PlanarSitsError(
            f"The raster '{path}' has a login of QGIS (authcfg), which nothing else can read: "
            "give its file, or a login by the settings of GDAL."
        )
    missing = remote_reads.unreachable(path)
    if missing:
        raise PlanarSitsError(
            f"'{source}' cannot be opened: its server does not give {missing}. Check the link and "
            "the login, or leave it out."
        )
    flags = gdal.OF_RASTER | (gdal.OF_VERBOSE_ERROR if is_remote(path) else 0)

    def opening() -> gdal.Dataset | None:
        dataset = gdal.OpenEx(path, flags, open_options=parts)
        if dataset is not None and dataset.RasterCount:
            dataset.GetRasterBand(1).GetMaskFlags()  # looks for a mask file: now, with patience
        return dataset

    dataset = remote_reads.opened(path, opening)
    if dataset is None or not dataset.RasterCount:
        raise PlanarSitsError(f"'{source}' {why_no_raster(path)}")
    return dataset


def why_no_raster(source: str) -> str:
    """Return the end of the message about a source that cannot be opened as a raster."""
    try:
        with remote_reads.remote_reads():
            dataset = gdal.OpenEx(source, gdal.OF_RASTER)
    except RuntimeError:  # raised if GDAL exceptions are on
        dataset = None
    parts = dataset.GetSubDatasets() if dataset is not None else []
    if parts:
        return f"holds {len(parts)} rasters: give one of them, such as {parts[0][0]}."
    return "cannot be opened as a raster: it is missing, damaged or of another kind."


def north_up(dataset: gdal.Dataset) -> gdal.Dataset:
    """Return a dataset that is north-up: itself, or warped as QGIS does."""
    found = dataset.GetGeoTransform(can_return_null=True)
    turned = found is not None and (found[1] < 0 or found[2] or found[4] or found[5] > 0)
    if not (turned or dataset.GetGCPCount() or dataset.GetMetadata("RPC")):
        return dataset
    nearest = gdal.GRA_NearestNeighbour
    try:
        warped = gdal.AutoCreateWarpedVRT(dataset, None, None, nearest, _TOLERANCE)
    except RuntimeError:  # raised if GDAL exceptions are on
        warped = None
    return dataset if warped is None else warped


def in_archive(source: str) -> str:
    """Return a source with the prefix of GDAL if it is an archive."""
    ending = next((end for end in _ARCHIVES if source.lower().endswith(end)), "")
    return (
        source if not ending or source.startswith("/vsi") else f"/vsi{_ARCHIVES[ending]}/{source}"
    )


def base_name(source: str) -> str:
    """Return the name that QGIS gives to the layer of a source."""
    if os.path.exists(source):
        return os.path.basename(source).split(".")[0]
    return Path(file_name(source).rstrip('"')).stem
