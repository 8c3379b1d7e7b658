"""Files that are given for rasters: folders, and files that lie beside rasters."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Any

from ..errors import PlanarSitsError

# Parameters of rasters, which dialogs fill with all files of a folder, and the folders of a
# sample scene that hold them.
_PARAMETERS = {"SERIES": "images", "MASKS": "masks"}
# Rasters that a folder stands for.
_RASTERS = (".tif", ".tiff", ".vrt", ".jp2", ".img")
# Files that programs write beside rasters: statistics, overviews, styles, world files, ….
_ENDINGS = (
    ".aux.xml", ".aux", ".ovr", ".rrd", ".msk", ".qml", ".qmd", ".qlr", ".sld", ".lyr", ".lyrx",
    ".tfw", ".tifw", ".wld", ".jgw", ".j2w", ".pgw", ".gfw", ".bpw", ".prj", ".cpg", ".idx",
    ".md5", ".sha256", ".enp", ".dbf", ".part", ".lock", ".tmp", ".gpkg-wal", ".gpkg-shm",
)  # fmt: skip
# Metadata, of which some are rasters by themselves: not beside a raster of this name.
_METADATA = (".xml", ".json", ".txt", ".hdr", ".csv", ".html", ".pdf", ".log", ".imd", ".rpb")
_NAMES = ("thumbs.db", "desktop.ini", ".ds_store")


def raster_files(name: str, items: Sequence[Any]) -> list[Any]:
    """Return the items of a parameter without files that lie beside rasters.

    A folder stands for the rasters in it, or in its folder ``images`` or ``masks``.

    Parameters
    ----------
    name : str
        Identifier of the parameter; of others than ``SERIES`` and ``MASKS`` all are returned.
    items : sequence of str or QgsMapLayer
        Layers are kept.

    Returns
    -------
    list of str or QgsMapLayer

    Raises
    ------
    PlanarSitsError
        If nothing is left.
    """
    if name not in _PARAMETERS or not items:
        return list(items)
    items = [one for item in items for one in _in_folder(item, _PARAMETERS[name])]
    if all(map(_is_folder, items)):
        raise PlanarSitsError(f"{name}: no raster is in the folder: choose another one.")
    stems = {_path(item).stem.lower() for item in items if not _is_metadata(item)}
    kept = [item for item in items if not _is_beside(item, stems)]
    if not kept:
        raise PlanarSitsError(
            f"{name}: no raster is given, but only files that lie beside rasters, such as "
            f"'{_path(items[0]).name}': choose the rasters."
        )
    return kept


def _in_folder(item: Any, inner: str) -> list[Any]:
    """Return the rasters in a folder, in order; of anything else the item itself.

    A folder without rasters is refused later, as what is no raster: it may stand for one.
    """
    if not _is_folder(item):
        return [item]
    folder = Path(item, inner) if Path(item, inner).is_dir() else Path(item)
    paths = [str(path) for path in sorted(folder.iterdir()) if path.suffix.lower() in _RASTERS]
    return paths or [item]


def _is_folder(item: Any) -> bool:
    return isinstance(item, (str, PurePath)) and os.path.isdir(item)


def _path(item: Any) -> PurePath:
    return PurePath(str(item)) if isinstance(item, (str, PurePath)) else PurePath()


def _is_metadata(item: Any) -> bool:
    return _path(item).suffix.lower() in _METADATA


def _is_beside(item: Any, stems: set[str]) -> bool:
    """Return whether an item lies beside a raster; ``stems`` are names of rasters."""
    path = _path(item)
    name = path.name.lower()
    if name.endswith(_ENDINGS) or name in _NAMES:
        return True
    # "a.xml" and "a.tif.xml" beside "a.tif"
    return _is_metadata(item) and bool(
        {path.stem.lower(), PurePath(path.stem).stem.lower()} & stems
    )
