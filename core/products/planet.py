"""PlanetScope surface reflectance with four or eight bands, and its mask UDM2.

Scenes, tiles of strips (PSOrthoTile) and composites of an order. Source: Planet, assets
ortho_analytic_4b_sr, ortho_analytic_8b_sr and ortho_udm2, and the composite tool of orders. The
reflectance is stored times 10000, and 0 is no data.
"""

from __future__ import annotations

import datetime as dt
import json
import posixpath
import re
from collections import defaultdict

from .bands import PLANET, common_name
from .files import Files
from .masks import UDM2_BANDS, UDM2_NAMES
from .names import find_time
from .product import Product, ProductBand, ProductMask, Reading, wrong
from .rasters import raster_info

FAMILY = "planetscope"
_SCENE = r"\d{8}_\d{6}(?:_\d{1,2})?_[0-9a-f]{4}"
_TITLE = rf"^(?P<title>{_SCENE}|\d+_\d{{7}}_\d{{4}}-\d\d-\d\d_[0-9a-f]{{4}})_"
# What the tools of an order append to names.
_REST = (r"(?P<rest>(?:_(?:harmonized|clip|reproject|file_format|coreg|coregistered|registered|"
         r"cog|tile))*)\.tiff?$")  # fmt: skip
_IMAGE = _TITLE + r"(?:[13][AB]_)?(?:AnalyticMS|BGRN)(?P<sr>_SR)?(?P<eight>_8b)?" + _REST
_MASK = (_TITLE + r"(?:[13][AB]_)?(?:(?:AnalyticMS|BGRN)_(?:SR_)?(?:8b_)?(?:DN_)?)?"
         r"(?P<kind>udm2?)" + _REST)  # fmt: skip
_COMPOSITE = r"^(?P<title>(?:\w+_)?composite)(?P<mask>_udm2)?" + _REST
_SCALE = 0.0001
_NAMES = {
    4: ("blue", "green", "red", "nir"),
    8: ("coastal_blue", "blue", "green_i", "green", "yellow", "red", "rededge", "nir"),
}


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
        If an image cannot be opened, has neither four nor eight bands, or a composite is of
        several days.
    """
    reading = Reading([], set(), [])
    images: dict[tuple[str, str], list[tuple[str, re.Match[str]]]] = defaultdict(list)
    masks: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for name, match in files.select(_IMAGE):
        reading.claimed.add(name)
        if match["sr"]:
            images[posixpath.dirname(name), match["title"].lower()].append((name, match))
        else:
            reading.notes.append(
                f"'{posixpath.basename(name)}' was left out: it is not surface reflectance (SR)."
            )
    for name, match in files.select(_MASK):
        reading.claimed.add(name)
        masks[posixpath.dirname(name), match["title"].lower()][match["kind"].lower()] = name
    for key, found in images.items():
        # Of the same scene, the harmonized image is the better one.
        name, match = max(found, key=lambda item: "harmonized" in item[1]["rest"].lower())
        if len({len(one["rest"]) for _, one in found}) > 1:
            reading.notes.append(f"Of {len(found)} images of '{match['title']}', "
                                 f"'{posixpath.basename(name)}' was taken.")  # fmt: skip
        # Some orders have a folder for each kind of file.
        of_scene = [found for (_, title), found in masks.items() if title == key[1]]
        own = masks.get(key) or (of_scene[0] if len(of_scene) == 1 else {})
        acquired = find_time(match["title"])
        if acquired is None:
            raise wrong(match["title"], "its name has no date", "restore its name")
        reading.products.append(_product(files, name, match, own, acquired))
    _read_composites(files, reading)
    return reading


def _read_composites(files: Files, reading: Reading) -> None:
    """Add the composites of orders: rasters that join the scenes of a day."""
    images, masks = [], {}
    for name, match in files.select(_COMPOSITE):
        key = posixpath.dirname(name), match["title"]
        if match["mask"]:
            masks[key] = name
        else:
            images.append((key, name, match))
    for key, name, match in images:
        described = _descriptions(files, name, match["title"])
        if key not in masks and not described:
            continue  # a composite of another kind
        reading.claimed.update({name, masks.get(key, name)})
        acquired = _composite_time(files, name, match["title"], described)
        own = {"udm2": masks[key]} if key in masks else {}
        reading.products.append(_product(files, name, match, own, acquired))


def _descriptions(files: Files, name: str, title: str) -> list[str]:
    """Return what tells the date of a composite, the best first: names of files."""
    folder = posixpath.dirname(name)
    beside = [one for one in files.names if posixpath.dirname(one) == folder]
    for pattern in (rf"{re.escape(title)}\w*_metadata\.json$",
                    rf"{_SCENE}\w*metadata\w*\.(json|xml)$"):  # fmt: skip
        found = [one for one in beside if re.match(pattern, posixpath.basename(one), re.IGNORECASE)]
        if found:
            return found
    return []


def _composite_time(files: Files, name: str, title: str, described: list[str]) -> dt.datetime:
    """Return the time of a composite, by metadata or else by its path."""
    times = [time for one in described if (time := _metadata_time(files, one))]
    if not times:  # such as 20220512_strip_5643345_composite.tif
        places = [posixpath.basename(name), *reversed(posixpath.dirname(name).split("/")),
                  files.label("")]  # fmt: skip
        times = [time for place in places if (time := find_time(place))][:1]
    if not times:
        raise wrong(f"{files.label(name)}/{title}", "it has no date",
                    "give it with its metadata, or in a folder named by its date")  # fmt: skip
    if len({time.date() for time in times}) > 1:
        raise wrong(f"{files.label(name)}/{title}", "it joins scenes of several days",
                    "order a composite for each day")  # fmt: skip
    return min(times)


def _metadata_time(files: Files, name: str) -> dt.datetime | None:
    """Return the time in the metadata of a scene or composite, or in their name."""
    base = posixpath.basename(name)
    time = find_time(base)
    if time is None and base.lower().endswith(".json"):
        try:
            fields = json.loads(files.read(name))
            time = find_time(str(fields["properties"]["acquired"]))
        except (ValueError, KeyError, TypeError, RecursionError):
            return None
    return time


def _product(
    files: Files, name: str, match: re.Match[str], masks: dict[str, str], acquired: dt.datetime
) -> Product:
    """Return one scene or composite."""
    title, path = match["title"], files.path(name)
    fields = match.groupdict()
    info = raster_info(path, title)
    count = len(info.bands)
    eight = fields.get("eight") is not None
    if count not in PLANET or ("eight" in fields and eight != (count == 8)):
        raise wrong(title, f"it has {count} bands", "download surface reflectance of 4 or 8 bands")
    bands = tuple(
        ProductBand(
            band,
            common_name(meant),
            path,
            number + 1,
            scale=_SCALE,
            nodata=0.0,
            unit="reflectance",
            pixel_size=info.pixel_size,
        )
        for number, (band, meant) in enumerate(zip(_NAMES[count], PLANET[count]))
    )
    composite = "eight" not in fields
    note = f"'{title}' is taken for surface reflectance: composites do not say what they hold."
    return Product(
        FAMILY,
        # Composites of several orders share their names.
        posixpath.splitext(f"{files.label('')}/{name}")[0] if composite else title,
        acquired,
        bands,
        _masks(files, masks, title),
        baseline="harmonized" if "harmonized" in match["rest"].lower() else "",
        sensor=f"PS {count} bands",
        notes=(note,) if composite else (),
    )


def _masks(files: Files, masks: dict[str, str], title: str) -> tuple[ProductMask, ...]:
    """Return the bands of UDM2, by their names or else by number, or the one of UDM."""
    if "udm2" not in masks:
        return (ProductMask("UDM", files.path(masks["udm"])),) if masks else ()
    path = files.path(masks["udm2"])
    return udm2_masks(path, title)


def udm2_masks(path: str, title: str) -> tuple[ProductMask, ...]:
    """Return the masks in a raster of UDM2.

    Parameters
    ----------
    path : str
        GDAL path.
    title : str
        Name of the product, for messages.

    Returns
    -------
    tuple of ProductMask
        By the descriptions of its bands, or by their numbers if it has none.

    Raises
    ------
    PlanarSitsError
        If it has fewer than 8 bands, without descriptions.
    """
    described = [re.sub(r"[\s_-]", "", band.description.lower())
                 for band in raster_info(path, title).bands]  # fmt: skip
    named = [ProductMask(UDM2_NAMES[text], path, number)
             for number, text in enumerate(described, 1) if text in UDM2_NAMES]  # fmt: skip
    if named:
        return tuple(named)
    if len(described) < 8:
        raise wrong(title, "its UDM2 has fewer than 8 bands", "download it again")
    return tuple(ProductMask(kind, path, number) for number, kind in UDM2_BANDS.items())
