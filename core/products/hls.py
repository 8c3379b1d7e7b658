"""Harmonized Landsat Sentinel-2 (HLS) v2.0: L30 and S30, a GeoTIFF per band.

Source: HLS Product User Guide v2.0. Fmask names cloud, shadow and snow by bits.
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
_NAME = (r"^(?P<title>HLS\.(?P<sensor>[LS]30)\.T(?P<tile>\w{5})\.(?P<time>\d{7}T\d{6})"
         r"\.(?P<version>v\d\.\d))\.(?P<band>B\d\d|B8A|Fmask|SZA|SAA|VZA|VAA)\.tiff?$")  # fmt: skip
_SCALE = 0.0001  # of all reflectance bands
_THERMAL = ("B10", "B11")  # of L30: degrees Celsius, scale 0.01


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
    granules: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    matches = {}
    for name, match in files.select(_NAME):
        key = posixpath.dirname(name), match["title"]
        granules[key][match["band"].upper()] = name
        matches[key] = match
        reading.claimed.add(name)
    for key, images in granules.items():
        match = matches[key]
        landsat = match["sensor"].upper() == "L30"
        bands = tuple(
            _band(files, images[band], band, HLS_L30 if landsat else HLS_S30)
            for band in sorted(images)
            if band.startswith("B") and not (landsat and band in _THERMAL)
        )
        acquired = find_time(match["time"])
        if not bands or acquired is None:
            raise wrong(match["title"], "it holds no band of reflectance", "download its bands")
        mask = images.get("FMASK")
        reading.products.append(
            Product(
                FAMILY,
                match["title"],
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
    return ProductBand(
        band,
        common_name(band, table),
        files.path(name),
        scale=info.scale if info.scaled else _SCALE,
        offset=info.offset,
        nodata=-9999.0 if info.nodata is None else info.nodata,
        unit="reflectance",
        pixel_size=30.0,
    )
