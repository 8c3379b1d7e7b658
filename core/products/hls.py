"""Harmonized Landsat Sentinel-2 (HLS) v2.0: L30 and S30, a GeoTIFF per band.

Vegetation indices (HLS-VI) are bands of the granule that they were computed from. Source: HLS
Product User Guide v2.0; HLS Vegetation Indices User Guide v2.0.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict

from .bands import HLS_L30, HLS_S30, common_name
from .files import Files
from .names import find_time
from .product import Product, ProductBand, ProductMask, Reading, wrong
from .rasters import raster_info

FAMILY = "hls"
_INDICES = ("EVI", "MSAVI", "NBR", "NBR2", "NDMI", "NDVI", "NDWI", "SAVI", "TVI")
_NAME = (r"^HLS(?:-VI)?(?P<title>\.(?P<sensor>[LS]30)\.T(?P<tile>\w{5})\.(?P<time>\d{7}T\d{6})"
         r"\.(?P<version>v\d\.\d))\.(?P<band>B\d\d|B8A|Fmask|SZA|SAA|VZA|VAA|"
         rf"{'|'.join(_INDICES)})\.tiff?$")  # fmt: skip
_SCALE = 0.0001  # of all reflectance bands and indices
_THERMAL = ("B10", "B11")  # of L30: degrees Celsius, scale 0.01
_NODATA, _INDEX_NODATA = -9999.0, -19999.0


def read(files: Files) -> Reading:
    """Return the products of this family.

    Parameters
    ----------
    files : Files

    Returns
    -------
    Reading

    Raises
    ------
    PlanarSitsError
        If a product has no band, or a band cannot be opened.
    """
    reading = Reading([], set(), [])
    granules: dict[str, dict[str, str]] = defaultdict(dict)
    matches = {}
    for name, match in files.select(_NAME):  # a granule may be spread over folders
        title = f"HLS{match['title']}"
        granules[title].setdefault(match["band"].upper(), name)
        matches[title] = match
        reading.claimed.add(name)
    for title, images in granules.items():
        match = matches[title]
        landsat = match["sensor"].upper() == "L30"
        bands = tuple(
            _band(files, images[band], band, HLS_L30 if landsat else HLS_S30)
            for band in sorted(images)
            if band in _INDICES or band.startswith("B") and not (landsat and band in _THERMAL)
        )
        acquired = find_time(match["time"])
        if not bands or acquired is None:
            raise wrong(title, "it holds no band of reflectance", "download its bands")
        mask = images.get("FMASK")
        reading.products.append(
            Product(
                FAMILY,
                title,
                acquired,
                bands,
                (ProductMask("FMASK", files.path(mask)),) if mask else (),
                tile=match["tile"].upper(),
                baseline=match["version"],
                sensor=f"HLS {match['sensor'].upper()}",
            )
        )
    return reading


def _band(files: Files, name: str, band: str, table: dict[str, str]) -> ProductBand:
    """Return a band, with scale and no-data value of the file, else of the guide."""
    (info,) = raster_info(files.path(name), posixpath.basename(name)).bands[:1]
    index = band in _INDICES
    nodata = (_INDEX_NODATA if index else _NODATA) if info.nodata is None else info.nodata
    return ProductBand(
        band,
        band.lower() if index else common_name(band, table),
        files.path(name),
        scale=info.scale if info.scaled else _SCALE,
        offset=info.offset,
        nodata=nodata,
        unit="" if index else "reflectance",
        pixel_size=30.0,
    )
