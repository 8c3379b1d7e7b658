"""Find products: in a folder searched deep, in files and in archives.

A family is added by one module with a function ``read`` and one line in `READERS`.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..errors import CancelCheck, PlanarSitsError, check_cancelled, never_cancelled
from . import (
    earth_engine,
    force,
    generic,
    hls,
    landsat,
    netcdf,
    planet,
    planet_basemaps,
    sentinel1,
    sentinel2,
    sentinel2_items,
    theia,
)
from .files import ARCHIVE, RASTER, Files, archive_files, folder_files
from .product import OPTICAL, Product, Reading
from .rasters import raster_place

# In the order in which they claim files.
READERS: tuple[Callable[[Files], Reading], ...] = (
    sentinel2_items.read,
    sentinel2.read,
    theia.read,
    landsat.read,
    hls.read,
    force.read,
    planet.read,
    planet_basemaps.read,
    earth_engine.read_radar,
    sentinel1.read,
    netcdf.read,
)
# Of loose rasters, which are read where no family has an optical product.
LOOSE: tuple[Callable[[Files], Reading], ...] = (earth_engine.read, generic.read)
# Notes of one kind that are given one by one.
_MOST_ALIKE = 3
_METADATA = (".xml", ".json", ".txt", ".hdr")


@dataclass(frozen=True)
class Findings:
    """The products that were found.

    Parameters
    ----------
    products : tuple of Product
        By group, time of acquisition, tile and title.
    notes : tuple of str
        What was left out and why, and what to know about values, a sentence each.
    """

    products: tuple[Product, ...]
    notes: tuple[str, ...]


def find_in_folder(folder: str, *, cancelled: CancelCheck = never_cancelled) -> Findings:
    """Return the products in a folder, at any depth, and in the archives there.

    Parameters
    ----------
    folder : str
    cancelled : callable
        ``cancelled()`` returns True once the operator has asked to stop.

    Returns
    -------
    Findings

    Raises
    ------
    PlanarSitsError
        If there is no product, one cannot be read, a link leads out of the folder,
        or the products are of unlike kinds.
    """
    files = folder_files(folder)
    archives = [name for name in files.names if ARCHIVE.search(name)]
    sources = [files.without(set(archives))]
    for name in archives:
        check_cancelled(cancelled)
        sources.append(archive_files(files.path(name)))
    return _find(sources, f"the folder '{os.path.basename(files.root)}'", cancelled=cancelled)


def find_in_files(
    paths: Sequence[str], items: str = "", *, cancelled: CancelCheck = never_cancelled
) -> Findings:
    """Return the products in files: archives, folders, metadata files or rasters.

    Parameters
    ----------
    paths : sequence of str
        A file in a ``.SAFE`` folder, or a file with the metadata of a product, stands
        for the whole product. Metadata files beside a raster are read too.
    items : str
        File with the STAC items that link to the files, if there is one: what it tells of a raster
        is read.
    cancelled : callable
        ``cancelled()`` returns True once the operator has asked to stop.

    Returns
    -------
    Findings

    Raises
    ------
    PlanarSitsError
        As `find_in_folder`, and if a file does not exist.
    """
    sources: list[Files] = []
    single: dict[str, set[str]] = defaultdict(set)
    whole: dict[str, None] = {}
    for path in (os.path.abspath(path) for path in paths):
        if not os.path.exists(path):
            raise PlanarSitsError(f"The file '{path}' does not exist: choose files of products.")
        folder, name = os.path.split(path)
        if os.path.isdir(path):
            whole[path] = None
        elif ARCHIVE.search(name):
            sources.append(archive_files(path))
        elif safe := _safe_folder(path):
            whole[safe] = None
        elif mtl := re.match(landsat.METADATA, name, re.IGNORECASE):  # others may lie beside it
            single[folder].update(one for one in os.listdir(folder) if one.startswith(mtl["title"]))
        elif name.lower().endswith(".xml"):
            whole[folder] = None
        else:
            single[folder].add(name)
            single[folder].update(_metadata_beside(folder))
    sources += [folder_files(folder) for folder in whole]
    rasters = [Files(folder, tuple(sorted(names))) for folder, names in sorted(single.items())]
    sources += [_together(rasters, items)] if items and rasters else rasters
    return _find(sources, "the files", cancelled=cancelled)


def _together(parts: Sequence[Files], items: str) -> Files:
    """Return rasters and the items that link to them, relative to a folder above them."""
    paths = [os.path.abspath(items), *(part.path(name) for part in parts for name in part.names)]
    try:
        root = os.path.commonpath(paths)
    except ValueError:
        raise PlanarSitsError(
            f"ITEMS: '{os.path.basename(items)}' links to files on another drive: move it there."
        ) from None
    names = {os.path.relpath(path, root).replace(os.sep, "/") for path in paths}
    return Files(root, tuple(sorted(names)))


def _safe_folder(path: str) -> str:
    """Return the ``.SAFE`` folder that a file lies in, or ''."""
    place = os.path.dirname(path)
    while place != os.path.dirname(place):
        if place.lower().endswith(".safe"):
            return place
        place = os.path.dirname(place)
    return ""


def _metadata_beside(folder: str) -> list[str]:
    """Return the files with metadata in a folder; links are not followed."""
    with os.scandir(folder) as entries:
        files = [one.name for one in entries if one.is_file(follow_symlinks=False)]
    return [name for name in files if name.lower().endswith(_METADATA)]


def _find(sources: Sequence[Files], where: str, *, cancelled: CancelCheck) -> Findings:
    """Return the products of folders and archives."""
    products: list[Product] = []
    notes = [f"'{name}' was left out: it is an archive in an archive; unpack the outer one."
             for files in sources if files.system
             for name in files.names if ARCHIVE.search(name)]  # fmt: skip
    rest = list(sources)
    for read in (*READERS, *LOOSE):
        if read in LOOSE and any(one.group == OPTICAL for one in products):
            break  # other rasters beside products, such as a classification
        for index, files in enumerate(rest):
            check_cancelled(cancelled)
            reading = read(files)
            products += reading.products
            notes += reading.notes
            rest[index] = files.without(reading.claimed)
    if not products:
        why = f" ({notes[0].rstrip('.')})" if notes else ""
        raise PlanarSitsError(
            f"No product was found in {where}{why}: give products as they were downloaded, or "
            "rasters with dates in their names."
        )
    notes += [f"'{name}' was left out: it belongs to none of the products."
              for files in rest for name in files.names if RASTER.search(name)]  # fmt: skip
    return settled(products, notes)


def is_known(paths: Sequence[str]) -> bool:
    """Return whether files are those of a family, by their names.

    Parameters
    ----------
    paths : sequence of str
        Absolute paths.
    """
    folders: dict[str, set[str]] = defaultdict(set)
    for path in paths:
        folders[os.path.dirname(path)].add(os.path.basename(path))
    for folder, names in folders.items():
        for read in READERS:
            try:
                if read(Files(folder, tuple(sorted(names)))).claimed:
                    return True
            except PlanarSitsError:
                return True  # its reader says what is wrong
    return False


def settled(products: Sequence[Product], notes: Sequence[str]) -> Findings:
    """Return products in order, each once and in its newest processing.

    Parameters
    ----------
    products : sequence of Product
        Those that the readers found.
    notes : sequence of str

    Returns
    -------
    Findings

    Raises
    ------
    PlanarSitsError
        As `check_alike`.
    """
    notes = list(notes)
    products = _newest(_once(products, notes), notes)
    check_alike(products)
    notes += [note for product in products for note in product.notes]
    products.sort(key=lambda one: (one.group, one.acquired, one.tile, one.title))
    return Findings(tuple(products), tuple(_grouped(notes)))


def _grouped(notes: Sequence[str]) -> list[str]:
    """Return notes, each once, and many that differ in a name alone as one."""
    alike: dict[str, list[str]] = {}
    for note in dict.fromkeys(notes):
        alike.setdefault(re.sub(r"^'[^']*'", "", note), []).append(note)
    result = []
    for same in alike.values():
        more = f" ({len(same) - 1} others too)." if len(same) > _MOST_ALIKE else ""
        result += [same[0].rstrip(".") + more] if more else same
    return result


def _once(products: Sequence[Product], notes: list[str]) -> list[Product]:
    """Return each product once: a folder may stand beside the archive it came from."""
    kept: dict[tuple[str, str], Product] = {}
    for product in products:
        known = kept.setdefault((product.family, product.title), product)
        if known is not product and _same_files(known, product):
            notes.append(f"'{product.title}' is there twice: one of them was taken.")
        elif known is not product:  # parts of one name, such as tiles of an export
            kept[product.family, f"{product.title} {len(kept)}"] = product
    return list(kept.values())


def _same_files(one: Product, other: Product) -> bool:
    """Return whether two products hold files of the same names and place.

    An order may cut one scene to several areas.
    """
    names = [sorted((os.path.basename(band.path), band.number) for band in product.bands)
             for product in (one, other)]  # fmt: skip
    return names[0] == names[1] and (
        raster_place(one.bands[0].path) == raster_place(other.bands[0].path)
    )


def _newest(products: Sequence[Product], notes: list[str]) -> list[Product]:
    """Return the products without those that a newer processing replaces.

    Two granules of one baseline are parts of one acquisition: both stay.
    """
    newest: dict[tuple[str, ...], str] = {}
    for one in products:
        newest[_scene(one)] = max(newest.get(_scene(one), ""), _version(one), key=_numbers)
    kept = []
    for one in products:
        latest = newest[_scene(one)]
        if _numbers(_version(one)) < _numbers(latest):
            notes.append(f"'{one.title}' was left out: {latest} replaces it.")
        else:
            kept.append(one)
    return kept


def _scene(one: Product) -> tuple[str, ...]:
    """Return what two processings of one acquisition share."""
    return one.family, one.sensor, one.tile, one.acquired.isoformat()


def _version(one: Product) -> str:
    """Return what tells a newer processing from an older one; '' if nothing does."""
    if one.family in (sentinel2.FAMILY, theia.FAMILY):
        return f"{'baseline' if one.family == sentinel2.FAMILY else 'version'} {one.baseline}"
    processed = re.search(r"_\d{8}_(\d{8})_\d\d", one.title)
    return f"processing {processed[1]}" if one.family == landsat.FAMILY and processed else ""


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)]


def check_alike(products: Sequence[Product]) -> None:
    """Check that products can make one series.

    Radar may stand beside optical products, in a group of its own.

    Parameters
    ----------
    products : sequence of Product

    Raises
    ------
    PlanarSitsError
        If optical products are of several families, or a group has several units.
    """
    first: dict[tuple[bool, str], Product] = {}
    for product in products:
        known = first.setdefault((product.group == OPTICAL, ""), product)
        if known.family != product.family:
            raise PlanarSitsError(
                f"The products '{known.title}' ({known.family}) and '{product.title}' "
                f"({product.family}) are of unlike kinds: build a series of each."
            )
        if product.group == OPTICAL:
            continue
        known = first.setdefault((False, product.group), product)
        if known.bands[0].unit != product.bands[0].unit:
            raise PlanarSitsError(
                f"The products '{known.title}' and '{product.title}' are in unlike units "
                f"({known.bands[0].unit}, {product.bands[0].unit}): convert one of them."
            )
