"""Products that a STAC ItemCollection lists, as files on this computer."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from ...errors import CancelCheck, PlanarSitsError, check_cancelled, never_cancelled
from ...products import sentinel2_items, stac
from ...products.files import ARCHIVE, RASTER
from ...products.find import Findings, find_in_files, is_known, settled
from ...products.product import Product
from ...remote import file_name, gdal_source, is_remote
from ...remote_reads import unreachable
from ...text import without_secrets

_MOST_BYTES, _MOST_LINKS = 64 * 2**20, 100_000
_METADATA = re.compile(r"\.(xml|txt|json|hdr)$", re.IGNORECASE)
# Metadata that a family is read by.
_OWN_METADATA = re.compile(r"(MTD_MSIL2A\.xml|_MTD_ALL\.xml|_MTL\.(txt|xml|json))$", re.IGNORECASE)
_TIFF = re.compile(r"\.tiff?$", re.IGNORECASE)
_FOLDER = re.compile(r"\.SAFE/?$", re.IGNORECASE)
_SCHEME = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]+:")


def find_in_items(path: str, *, cancelled: CancelCheck = never_cancelled) -> Findings:
    """Return the products whose files a STAC ItemCollection links to.

    Files of a family are read by its reader. Other rasters are read by what their item says:
    time, bands, scale, offset and no-data value.

    Parameters
    ----------
    path : str
        Links in it are relative to its folder, or absolute. Of links to another computer the
        files are taken that were downloaded beside it, or to a folder named by the item; of an
        item without such files GDAL reads the rasters where they are.
    cancelled : callable
        See `core.errors`.

    Returns
    -------
    Findings

    Raises
    ------
    PlanarSitsError
        If it is no ItemCollection, a link leads to no file or to another computer where GDAL
        cannot read it, or the products cannot be read.
    """
    name = os.path.basename(path)
    folder = os.path.dirname(os.path.abspath(path))
    files: dict[str, None] = {}
    products: list[Product] = []
    notes: list[str] = []
    for feature in _features(path, name):
        check_cancelled(cancelled)
        links = _local_files(feature, folder, name, notes)
        if not any(not _METADATA.search(file) for file in links.values()):
            remote = _remote_rasters(feature, folder, name, notes)
            if remote:
                products.append(_remote_product(feature, remote, name))
                continue
        rasters = {key: file for key, file in links.items() if RASTER.search(file)}
        own = _is_packed(links) or sentinel2_items.reads(feature, list(rasters.values()))
        product = None if own else stac.read_item(feature, rasters)
        if product and (stac.tells_scale(feature) or not is_known(list(rasters.values()))):
            products.append(product)
        else:
            files.update(dict.fromkeys(links.values()))
    if files:
        found = find_in_files(list(files), path, cancelled=cancelled)
        products, notes = [*products, *found.products], [*notes, *found.notes]
    if not products:
        raise PlanarSitsError(f"ITEMS: '{name}' links to no raster: give other items.")
    return settled(products, notes)


def _is_packed(links: dict[str, str]) -> bool:
    """Return whether files are an archive, or have the metadata of their family."""
    return any(
        ARCHIVE.search(file)
        or _OWN_METADATA.search(file)
        or ".safe/" in f"{file}/".replace(os.sep, "/").lower()
        for file in links.values()
    )


def _local_files(feature: Any, folder: str, name: str, notes: list[str]) -> dict[str, str]:
    """Return the paths of the rasters, archives and metadata of an item, by asset."""
    found, remote = {}, []
    for key, roles, link in _links([feature], name):
        picture = stac.BESIDE.search(f"{key} {roles}") and not _METADATA.search(link)
        link = _downloaded(link, folder, feature)
        if _is_remote(link):
            remote += [] if stac.BESIDE.search(f"{key} {roles}") else [link]
            continue
        file = _local(link)
        kept = (
            _FOLDER.search(file)
            or RASTER.search(file)
            or ARCHIVE.search(file)
            or _METADATA.search(file)
        )
        if picture or not kept:
            continue
        target = _existing(file, folder)
        if not target:
            raise PlanarSitsError(
                f"ITEMS: the file '{link}', which '{name}' links to, does not exist: download it, "
                "or correct the link."
            )
        found[key] = target
    local = any(not _METADATA.search(file) for file in found.values())
    if remote and local and not any(note.startswith("Assets on") for note in notes):
        first = without_secrets(remote[0])
        notes.append(f"Assets on other computers, such as '{first}', were left out.")
    return found


def _remote_rasters(feature: Any, folder: str, name: str, notes: list[str]) -> dict[str, str]:
    """Return the GDAL paths of the rasters of an item on another computer, by asset.

    Of GeoTIFF and JPEG 2000 beside each other GeoTIFF is taken. Rasters that are not there are left
    out, unless there is no other.
    """
    links = {
        key: link
        for key, roles, link in _links([feature], name)
        if _is_remote(_downloaded(link, folder, feature))
        and not stac.BESIDE.search(f"{key} {roles}")
        and not _METADATA.search(file_name(gdal_source(link)))
    }
    rasters = {key: gdal_source(link) for key, link in links.items()
               if is_remote(gdal_source(link)) and RASTER.search(file_name(gdal_source(link)))
               }  # fmt: skip
    tiffs = {key: path for key, path in rasters.items() if _TIFF.search(file_name(path))}
    missing = {key: why for key, path in (tiffs or rasters).items() if (why := unreachable(path))}
    found = {key: path for key, path in (tiffs or rasters).items() if key not in missing}
    why = next(iter(missing.values()), "")
    if links and not found:
        reason = f"its server does not give {why}" if why else "GDAL cannot read it from there"
        raise PlanarSitsError(
            f"ITEMS: '{name}' links to '{next(iter(links.values()))}', which is no file on this "
            f"computer, and {reason}: download the products first."
        )
    if missing:
        notes.append(f"Assets that their server does not give, such as {why}, were left out.")
    return found


def _remote_product(feature: Any, rasters: dict[str, str], name: str) -> Product:
    """Return the product of rasters on another computer, as their item describes them."""
    product = sentinel2_items.remote_product(feature, rasters) or stac.read_item(feature, rasters)
    if product is None:
        raise PlanarSitsError(
            f"ITEMS: '{name}' links to '{next(iter(rasters.values()))}' and does not say of which "
            "time or bands it is: download the products first."
        )
    return product


def _downloaded(link: str, folder: str, feature: dict[str, Any]) -> str:
    """Return the file that a link to another computer was downloaded to, or the link."""
    if _is_remote(link) and not link.startswith("/vsi"):
        base = os.path.basename(urlsplit(link).path)
        for place in (folder, os.path.join(folder, os.path.basename(str(feature.get("id"))))):
            if base and os.path.isfile(os.path.join(place, base)):
                return os.path.join(place, base)
    return link


def _existing(file: str, folder: str) -> str:
    """Return the path of a file that a link names, quoted or not; '' if none."""
    for text in (file, unquote(file)):
        target = os.path.normpath(os.path.join(folder, text))
        if os.path.exists(target):
            return target
    return ""


def _features(path: str, name: str) -> list[Any]:
    """Return the items of the file, not yet checked."""
    try:
        with open(path, "rb") as file:
            content = file.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise ValueError
        fields = json.loads(content)
        if fields.get("type") == "Feature":
            return [fields]
        if fields.get("type") != "FeatureCollection" or not isinstance(fields["features"], list):
            raise ValueError
        if "planarsits:format" in fields:
            raise PlanarSitsError(
                f"ITEMS: '{name}' is a series file already: give it as SERIES_FILE."
            )
        return fields["features"]
    except OSError as error:
        raise PlanarSitsError(
            f"ITEMS: '{name}' cannot be read ({error.strerror or error}): choose another file."
        ) from None
    except (ValueError, KeyError, AttributeError, RecursionError):
        raise PlanarSitsError(
            f"ITEMS: '{name}' is no STAC ItemCollection: choose a JSON file of items."
        ) from None


def _links(features: list[Any], name: str) -> Iterator[tuple[str, str, str]]:
    """Yield the name, the roles and the link of all assets."""
    count = 0
    for feature in features:
        assets = feature.get("assets") if isinstance(feature, dict) else None
        for key, asset in assets.items() if isinstance(assets, dict) else ():
            link = asset.get("href") if isinstance(asset, dict) else None
            count += 1
            if not isinstance(link, str) or not link or count > _MOST_LINKS:
                raise PlanarSitsError(
                    f"ITEMS: an asset of '{name}' has no link (href): give other items."
                )
            yield key, str(asset.get("roles") or ""), link


def _is_remote(link: str) -> bool:
    """Return whether a link leads to another computer."""
    if link.lower().startswith("file:"):
        return bool(re.match(r"file://(?!localhost/)[^/]", link, re.IGNORECASE))
    windows = re.match(r"[A-Za-z]:[\\/]", link)
    return not windows and bool(_SCHEME.match(link) or link.startswith(("/vsi", "\\\\", "//")))


def _local(link: str) -> str:
    """Return the path of a link to a file on this computer."""
    if not link.lower().startswith("file:"):
        return link
    path = unquote(re.sub(r"^file:(//(localhost)?)?", "", link, flags=re.IGNORECASE))
    return path[1:] if re.match(r"/[A-Za-z]:", path) else path
