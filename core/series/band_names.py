"""Bands by name: which bands of a series are those of a model.

Band numbers differ by sensor: B5 is near infrared on Landsat 8, and red edge on Sentinel-2. So
bands are compared by their common names wherever the sensor is known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ..products import bands as products
from .rasters import known_band

_UNNAMED = re.compile(r"(band[ _-]?\d+)?", re.IGNORECASE)
# Landsat Collection 2 names its bands SR_B1 to SR_B7; those of TM and ETM+ lack SR_B6.
_LANDSAT = re.compile(r"(?<![a-z0-9])sr[ _]b\d", re.IGNORECASE)
_HLS = re.compile(r"(?<![a-z0-9])hls[._-]?([ls])30(?![0-9])", re.IGNORECASE)
# Year of the first images of Landsat 8.
_FIRST_OLI = 2013
# One near infrared band may stand for another one, which is told.
_INFRARED = ("nir", "nir08", "nir_broad")


@dataclass(frozen=True)
class BandNames:
    """Names of the bands of a series or of a model, in channel order.

    Parameters
    ----------
    names : tuple of B str
        As they are shown.
    common : tuple of B str
        Common names such as ``nir``; '' where it is unknown.
    """

    names: tuple[str, ...] = ()
    common: tuple[str, ...] = ()

    def is_known(self, index: int) -> bool:
        """Return whether a name is that of a spectral band or index."""
        name = self.names[index]
        return bool(self.common[index] or (not is_unnamed(name) and known_band(name)))


@dataclass(frozen=True)
class BandMatch:
    """Where the bands of a model are in a series.

    Parameters
    ----------
    order : list of int or None
        Positions in the order of the model. None if they are not found by their names.
    notes : list of str
        What is not certain, a sentence each.
    problem : str
        Why the bands cannot be taken in their order either: a clause such as 'green is
        missing'. '' if the names do not contradict it.
    """

    order: list[int] | None
    notes: list[str] = field(default_factory=list)
    problem: str = ""


def is_unnamed(name: str) -> bool:
    """Return whether a band has a number instead of a name, such as 'band 1'."""
    return bool(_UNNAMED.fullmatch(name.strip()))


def name_bands(names: Sequence[str], texts: Sequence[str] = ()) -> BandNames:
    """Return the names of bands with the common names that they have.

    Parameters
    ----------
    names : sequence of B str
        Such as descriptions of bands.
    texts : sequence of str
        Names of the files, which may tell the sensor; it must be one for all.

    Returns
    -------
    BandNames

    Examples
    --------
    >>> name_bands(["SR_B5", "Red"], ["LC08_L2SP_195026_20220512.tif"]).common
    ('nir', 'red')
    """
    tables = [_sensor_table(names, text) for text in texts or ("",)]
    return _named(names, tables[0] if all(table == tables[0] for table in tables) else {})


def match_bands(wanted: BandNames, has: BandNames, year: int = 0) -> BandMatch:
    """Return where the bands of a model are among those of a series.

    Parameters
    ----------
    wanted : BandNames
        Of the model.
    has : BandNames
        Of the series.
    year : int
        Of its first image.

    Returns
    -------
    BandMatch
        With the order if all bands of the model are found, each once.
    """
    match = _by_name(wanted, has)
    if match.order is None and any(map(_LANDSAT.search, has.names)):
        table = products.LANDSAT_OLI if year >= _FIRST_OLI else products.LANDSAT_TM
        guess = _by_name(wanted, _named(has.names, table))
        if guess.order is not None:
            return replace(guess, notes=[*guess.notes, _landsat_note(has, guess.order, year)])
    return match


def _named(names: Sequence[str], table: dict[str, str]) -> BandNames:
    """Return the names of bands of a sensor."""
    return BandNames(tuple(names), tuple(_common_name(name, table) for name in names))


def _common_name(name: str, table: dict[str, str]) -> str:
    if is_unnamed(name):
        return ""
    return products.common_name(name, table) or products.common_name(known_band(name), table)


def _sensor_table(names: Sequence[str], text: str) -> dict[str, str]:
    """Return the common names of the sensor that names or the name of a file tell."""
    hls = _HLS.search(text)
    if hls:
        return products.HLS_L30 if hls[1] in "lL" else products.HLS_S30
    named = [name for name in names if not is_unnamed(name)]
    short = [known_band(name) or name for name in named]
    if any(map(_LANDSAT.search, named)) and "b6" in short:
        return products.LANDSAT_OLI
    return products.table_of(short, " ".join([text, *named]))


def _plain(name: str) -> str:
    return re.sub(r"[\s_-]", "", name.lower())


def _by_name(wanted: BandNames, has: BandNames) -> BandMatch:
    """Return where the bands of a model are, without assumptions about the sensor."""
    found = [_places(wanted, index, has) for index in range(len(wanted.names))]
    notes = _stand_ins(wanted, has, found)
    order = [places[0] for places in found if len(places) == 1]
    if len(order) == len(found) and len(set(order)) == len(order):
        return BandMatch(order, notes)
    if _contradicts(wanted, has, found):
        return BandMatch(None, problem=_problem(wanted, has, found))
    return BandMatch(None)


def _places(wanted: BandNames, index: int, has: BandNames) -> list[int]:
    """Return the positions of the bands that are a band of a model."""
    name, common = wanted.names[index], wanted.common[index]
    same = [place for place, other in enumerate(has.common) if not (common and other)
            or common == other]  # fmt: skip
    named = [place for place in same if not (is_unnamed(name) or is_unnamed(has.names[place]))]
    token = known_band(name)
    return (
        [place for place in named if _plain(has.names[place]) == _plain(name)]
        or [place for place in same if common and has.common[place]]
        or [place for place in named if token and known_band(has.names[place]) == token]
    )


def _stand_ins(wanted: BandNames, has: BandNames, found: list[list[int]]) -> list[str]:
    """Take the one near infrared band for another one of the model; return a note."""
    infrared = [place for place, common in enumerate(has.common) if common in _INFRARED]
    missing = [index for index, places in enumerate(found)
               if not places and wanted.common[index] in _INFRARED]  # fmt: skip
    if len(infrared) != 1 or len(missing) != 1 or infrared in found:
        return []
    found[missing[0]] = infrared
    return [
        f"The series has no band like the model's '{wanted.names[missing[0]]}' but one near "
        f"infrared band, '{has.names[infrared[0]]}', which is taken: their wavelengths differ a "
        "little."
    ]


def _contradicts(wanted: BandNames, has: BandNames, found: list[list[int]]) -> bool:
    """Return whether names tell that the bands are not those of a model, in its order."""
    pairs = range(min(len(found), len(has.names)))
    unlike = any(wanted.is_known(i) and has.is_known(i) and i not in found[i] for i in pairs)
    moved = any(places and index not in places for index, places in enumerate(found))
    return unlike or moved or (len(found) != len(has.names) and any(found))


def _problem(wanted: BandNames, has: BandNames, found: list[list[int]]) -> str:
    """Return which bands are missing, or there several times."""
    missing = [name for name, places in zip(wanted.names, found) if not places]
    if missing:
        return f"{', '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing"
    twice = next((index for index, places in enumerate(found) if len(places) > 1), None)
    if twice is not None:
        return f"'{wanted.names[twice]}' is there twice"
    shared = next(place for [place] in found if found.count([place]) > 1)
    return f"'{has.names[shared]}' is two bands of the model"


def _landsat_note(has: BandNames, order: Sequence[int], year: int) -> str:
    sensor = "Landsat 8 and 9" if year >= _FIRST_OLI else "Landsat 4 to 7"
    taken = ", ".join(has.names[place] for place in order)
    return (
        f"Neither names nor files tell the sensor of the bands {taken}: they are taken as those of "
        f"{sensor}. If they are of another one, describe the bands by names such as nir."
    )
