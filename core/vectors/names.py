"""Names of fields as the format of a file takes them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

# Line breaks and quotation marks in a name break the table of a CSV file.
_UNSAFE = re.compile(r'[\x00-\x1f"]')
# Bytes of a name: OGR would cut longer ones, and rename those that then are the same.
_LONGEST = {"ESRI Shapefile": 10, "MapInfo File": 31, "MapInfo MIF": 31}


def free_name(name: str, taken: set[str], longest: int = 1000) -> str:
    """Return a name that is not taken: itself, or with _1, _2, and so on.

    Parameters
    ----------
    name : str
    taken : set of str
        Names in lower case; the new one is added.
    longest : int
        Bytes that a name may have; it is cut before the number.
    """
    number, free = 0, _cut(name, longest)
    while free.lower() in taken:
        number += 1
        free = f"{_cut(name, longest - len(f'_{number}'))}_{number}"
    taken.add(free.lower())
    return free


def _cut(name: str, longest: int) -> str:
    """Return the first characters of a name, of at most so many bytes."""
    return name.encode()[:longest].decode(errors="ignore")


def stored_names(
    names: Sequence[str], integers: Collection[int], driver: str, column: str = ""
) -> list[str]:
    """Return the names of fields in a file.

    Parameters
    ----------
    names : sequence of str
        As they are wanted.
    integers : collection of int
        Positions of the fields of whole numbers.
    driver : str
        Name of the driver of OGR.
    column : str
        Name of the geometry column; '' without a geometry.

    Returns
    -------
    list of str
        Each once, in any case of the letters.
    """
    reserved = {column.lower()} if column and driver in ("GPKG", "SQLite") else set()
    if driver == "SQLite":
        reserved.add("ogc_fid")
    safe = [_UNSAFE.sub("_", name) or "field" for name in names]
    lower = [name.lower() for name in safe]
    longest = _LONGEST.get(driver, 1000)
    fits = [len(name.encode()) <= longest for name in safe]
    # A name that occurs once is kept, however the others are renamed.
    once = {name for name, fit in zip(lower, fits) if fit and lower.count(name) == 1}
    taken, stored = reserved | once, []
    for position, (name, key) in enumerate(zip(safe, lower)):
        # The key of a GeoPackage, which must be a whole number: a new one is made.
        unfit = driver == "GPKG" and key == "fid" and position not in integers
        if unfit:
            taken.add(key)
        if unfit or key not in once or key in reserved:
            name = free_name(name, taken, longest)
        stored.append(name)
    return stored
