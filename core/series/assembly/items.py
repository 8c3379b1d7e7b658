"""Products that a STAC ItemCollection lists, as files on this computer."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from ...errors import CancelCheck, PlanarSitsError, never_cancelled
from ...products.files import ARCHIVE, RASTER
from ...products.find import Findings, find_in_files

_MOST_BYTES, _MOST_LINKS = 64 * 2**20, 100_000
_METADATA = re.compile(r"\.(xml|txt|json|hdr)$", re.IGNORECASE)
_SCHEME = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]+:")


def find_in_items(path: str, *, cancelled: CancelCheck = never_cancelled) -> Findings:
    """Return the products whose files a STAC ItemCollection links to.

    Parameters
    ----------
    path : str
        Links in it are relative to its folder, or absolute. Of links to another computer the
        files are taken that were downloaded beside it, or to a folder named by the item.
    cancelled : callable
        See `core.errors`.

    Returns
    -------
    Findings

    Raises
    ------
    PlanarSitsError
        If it is no ItemCollection, a link leads to another computer or to no file, or the
        products cannot be read.
    """
    name = os.path.basename(path)
    folder = os.path.dirname(os.path.abspath(path))
    files: dict[str, None] = {}
    for link in _wanted(_features(path, name), folder, name):
        file = _local(link, name)
        if not _is_of_product(file):
            continue  # such as a thumbnail
        target = os.path.normpath(os.path.join(folder, file))
        if not os.path.exists(target):
            raise PlanarSitsError(
                f"ITEMS: the file '{link}', which '{name}' links to, does not exist: download it, "
                "or correct the link."
            )
        files[target] = None
    if not files:
        raise PlanarSitsError(f"ITEMS: '{name}' links to no raster: give other items.")
    return find_in_files(list(files), path, cancelled=cancelled)


def _is_of_product(link: str) -> bool:
    return any(kind.search(link) for kind in (RASTER, ARCHIVE, _METADATA))


def _wanted(features: list[Any], folder: str, name: str) -> Iterator[str]:
    """Yield the links of each item to files here; all links where it has none."""
    for feature in features:
        links = [_downloaded(link, folder, feature) for link in _links([feature], name)]
        near = [link for link in links if _is_of_product(link) and not _is_remote(link)]
        yield from near or links


def _downloaded(link: str, folder: str, feature: dict[str, Any]) -> str:
    """Return the file that a link to another computer was downloaded to, or the link."""
    if _is_remote(link) and not link.startswith("/vsi"):
        base = os.path.basename(urlsplit(link).path)
        for place in (folder, os.path.join(folder, os.path.basename(str(feature.get("id"))))):
            if base and os.path.isfile(os.path.join(place, base)):
                return os.path.join(place, base)
    return link


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


def _links(features: list[Any], name: str) -> Iterator[str]:
    """Yield the links of all assets."""
    count = 0
    for feature in features:
        assets = feature.get("assets") if isinstance(feature, dict) else None
        for asset in assets.values() if isinstance(assets, dict) else ():
            link = asset.get("href") if isinstance(asset, dict) else None
            count += 1
            if not isinstance(link, str) or not link or count > _MOST_LINKS:
                raise PlanarSitsError(
                    f"ITEMS: an asset of '{name}' has no link (href): give other items."
                )
            yield link


def _is_remote(link: str) -> bool:
    """Return whether a link leads to another computer."""
    if re.match(r"([A-Za-z]:[\\/])|(file://)", link, re.IGNORECASE):
        return False
    return bool(_SCHEME.match(link)) or link.startswith(("/vsi", "\\\\", "//"))


def _local(link: str, name: str) -> str:
    """Return the path of a link to a file on this computer."""
    if link.lower().startswith("file://"):
        path = unquote(link[7:])
        return path[1:] if re.match(r"/[A-Za-z]:", path) else path
    if _is_remote(link):
        raise PlanarSitsError(
            f"ITEMS: '{name}' links to '{link}', which is no file on this computer: download the "
            "products first."
        )
    return link
