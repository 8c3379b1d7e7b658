"""Masks by name: values and bits of SCL, QA_PIXEL and others that are invalid."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ..errors import PlanarSitsError

CLASSES = ("cloud", "shadow", "cirrus", "snow", "saturated")
DEFAULT_CLASSES = ("cloud", "shadow", "cirrus", "snow")
_FILL = "fill"  # invalid whatever classes are chosen

# Kind -> class -> a text as in MASK_INVALID.
PRESETS: dict[str, dict[str, str]] = {
    # Sentinel-2 Level-2A: 2 is "dark area" up to baseline 03.01, "cast shadow" from 04.00 on.
    "SCL": {_FILL: "0", "saturated": "1", "shadow": "2,3", "cloud": "8,9", "cirrus": "10",
            "snow": "11"},
    # MAJA, Theia product description. Bit 0 of CLM is a summary of clouds and shadows.
    "CLM": {"cloud": "bit:1,bit:2,bit:3", "cirrus": "bit:4,bit:7", "shadow": "bit:5,bit:6"},
    "MG2": {"cloud": "bit:1", "snow": "bit:2", "shadow": "bit:3,bit:4"},
    "EDG": {_FILL: "1-255"},
    "SAT": {"saturated": "1-255"},
    # Landsat Collection 2, LSDS-1328 and LSDS-1618. Bit 1 is the rim of clouds.
    "QA_PIXEL": {_FILL: "bit:0", "cloud": "bit:1,bit:3", "cirrus": "bit:2", "shadow": "bit:4",
                 "snow": "bit:5"},
    # Bit n is band n + 1; on TM and ETM+ bit 5 is the thermal band, bit 9 a dropped pixel.
    "QA_RADSAT": {"saturated": "bit:0-6"},
    "QA_RADSAT_TM": {_FILL: "bit:9", "saturated": "bit:0-4,bit:6"},
    # HLS Product User Guide v2.0. Bit 2 is adjacent to a cloud or shadow.
    "FMASK": {_FILL: "255", "cirrus": "bit:0", "cloud": "bit:1,bit:2", "shadow": "bit:3",
              "snow": "bit:4"},
    # FORCE Level 2 format: bits 1-2 are the state of the clouds; 1 buffered, 2 opaque, 3 cirrus.
    "QAI": {_FILL: "bit:0", "cloud": "bits:1-2=1,bits:1-2=2", "cirrus": "bits:1-2=3",
            "shadow": "bit:3", "snow": "bit:4", "saturated": "bit:9"},
    # Planet UDM2, one kind for each of its bands that has a meaning here.
    "UDM2_SNOW": {"snow": "1"},
    "UDM2_SHADOW": {"shadow": "1"},
    "UDM2_HAZE_LIGHT": {"cirrus": "1"},
    "UDM2_HAZE_HEAVY": {"cloud": "1"},
    "UDM2_CLOUD": {"cloud": "1"},
    "UDM": {_FILL: "bit:0", "cloud": "bit:1"},
    # The band CLM of Sentinel Hub and openEO, of s2cloudless (1). In loose rasters it may be that
    # of MAJA, whose summary is any value but 0.
    "S2CLOUDLESS": {_FILL: "255", "cloud": "1-254"},
    # Sentinel-2 Level-1C cloud masks, as in stacks of Earth Engine.
    "QA60": {"cloud": "bit:10", "cirrus": "bit:11"},
    "MSK_CLASSI_OPAQUE": {"cloud": "1"},
    "MSK_CLASSI_CIRRUS": {"cirrus": "1"},
    "MSK_CLASSI_SNOW_ICE": {"snow": "1"},
    # Loose rasters of that name, where any value but 0 is cloud.
    "CLOUD": {"cloud": "1-255"},
    # Whether there is an image, of Sentinel Hub, openEO and basemaps.
    "DATAMASK": {_FILL: "0"},
}  # fmt: skip

# Bands of UDM2 by number, 1 to 8; 1 is clear and 7 confidence. Band 8 is UDM of older products.
UDM2_BANDS = {2: "UDM2_SNOW", 3: "UDM2_SHADOW", 4: "UDM2_HAZE_LIGHT", 5: "UDM2_HAZE_HEAVY",
              6: "UDM2_CLOUD", 8: "UDM"}  # fmt: skip
# The same by the descriptions of the bands.
UDM2_NAMES = {"snow": "UDM2_SNOW", "shadow": "UDM2_SHADOW", "lighthaze": "UDM2_HAZE_LIGHT",
              "hazelight": "UDM2_HAZE_LIGHT", "haze": "UDM2_HAZE_LIGHT",
              "heavyhaze": "UDM2_HAZE_HEAVY", "hazeheavy": "UDM2_HAZE_HEAVY",
              "cloud": "UDM2_CLOUD", "udm1": "UDM", "udm": "UDM",
              "unusabledatamask": "UDM"}  # fmt: skip

_PART = re.compile(
    r"(?P<low>-?\d+)(?:-(?P<high>-?\d+))?"
    r"|bit:(?P<bit>\d+)(?:-(?P<last>\d+))?"
    r"|bits:(?P<first>\d+)-(?P<end>\d+)=(?P<state>\d+)"
)


@dataclass(frozen=True)
class MaskRule:
    """Which values of a mask are invalid; any one of the parts suffices.

    Parameters
    ----------
    ranges : tuple of (int, int)
        Lowest and highest value.
    bits : tuple of (int, int, int)
        First bit, number of bits, and their value as a number.
    missing : bool
        Whether NaN and infinity are invalid too.
    """

    ranges: tuple[tuple[int, int], ...] = ()
    bits: tuple[tuple[int, int, int], ...] = ()
    missing: bool = True

    def __bool__(self) -> bool:
        """Return whether a value is invalid by it."""
        return bool(self.ranges or self.bits)

    def invalid(self, values: np.ndarray) -> np.ndarray:
        """Return which values are invalid.

        Parameters
        ----------
        values : array
            Of a mask, of any shape and type.

        Returns
        -------
        bool array
            Of the same shape.
        """
        values = np.asarray(values)
        invalid = np.zeros(values.shape, bool)
        missing = np.zeros(values.shape, bool)
        if values.dtype.kind == "f":
            missing = ~np.isfinite(values)
            values = np.where(missing, 0, values)
        for low, high in self.ranges:
            invalid |= (values >= low) & (values <= high)
        if self.bits:
            whole = values.astype(np.int64)
            for first, count, state in self.bits:
                invalid |= (whole >> first) & ((1 << count) - 1) == state
        return np.where(missing, self.missing, invalid)

    def __str__(self) -> str:
        """Return the text that `parse_rule` reads."""
        ranges = [str(low) if low == high else f"{low}-{high}" for low, high in self.ranges]
        bits = [f"bit:{first}" if (count, state) == (1, 1)
                else f"bits:{first}-{first + count - 1}={state}"
                for first, count, state in self.bits]  # fmt: skip
        return ",".join(ranges + bits)


def parse_rule(text: str, parameter: str = "MASK_INVALID") -> MaskRule:
    """Read the values of a mask that are invalid.

    Parameters
    ----------
    text : str
        Parts separated by commas, semicolons or white space: a value ``3``, a range
        ``8-10``, a bit that is 1 ``bit:3`` (the lowest is 0), each bit of ``bit:0-6``,
        or a number in some bits ``bits:1-2=3``.
    parameter : str
        Identifier of the parameter, for the message.

    Returns
    -------
    MaskRule

    Raises
    ------
    PlanarSitsError
        If a part is none of these, or a range goes down.

    Examples
    --------
    >>> parse_rule("3,8-10,bit:3").invalid(np.array([3, 7, 9, 16, 24]))
    array([ True, False,  True, False,  True])
    """
    ranges, bits = [], []
    for part in re.split(r"[,;\s]+", text.strip()):
        match = _PART.fullmatch(part.lower())
        if part and not match:
            raise _bad(part, parameter)
        if not match:
            continue
        low, high, bit, last, first, end, state = (
            None if number is None else int(number) for number in match.groups()
        )
        if low is not None:
            ranges.append((low, low if high is None else high))
            falls = ranges[-1][0] > ranges[-1][1]
        elif bit is not None:
            bits += [(one, 1, 1) for one in range(bit, (bit if last is None else last) + 1)]
            falls = last is not None and last < bit
        else:
            first, end, state = first or 0, end or 0, state or 0
            bits.append((first, end - first + 1, state))
            falls = end < first or state >= 1 << (end - first + 1)
        if falls or max(bit or 0, last or 0, end or 0) > 62:
            raise _bad(part, parameter)
    return MaskRule(tuple(ranges), tuple(bits))


def _bad(part: str, parameter: str) -> PlanarSitsError:
    return PlanarSitsError(
        f"{parameter}: '{part}' is neither a value, a range nor a bit of a mask; write them as in "
        "3,8-10,bit:3."
    )


def preset_rule(kind: str, classes: Iterable[str]) -> MaskRule:
    """Return the rule of a kind of mask.

    Parameters
    ----------
    kind : str
        Key of `PRESETS`.
    classes : iterable of str
        Those of `CLASSES` that are invalid. A kind may not tell all of them.

    Returns
    -------
    MaskRule
        Pixels without an observation are invalid too.

    Raises
    ------
    PlanarSitsError
        If the kind or a class is unknown.
    """
    chosen = [_FILL, *classes]
    unknown = [name for name in chosen[1:] if name not in CLASSES]
    if unknown:
        raise PlanarSitsError(
            f"MASK_CLASSES: '{unknown[0]}' is unknown; choose among {', '.join(CLASSES)}."
        )
    if kind not in PRESETS:
        raise PlanarSitsError(
            f"The mask '{kind}' is unknown: give the invalid values in MASK_INVALID."
        )
    return parse_rule(",".join(text for name, text in PRESETS[kind].items() if name in chosen))


def invalid(values: np.ndarray, kind: str, classes: Iterable[str]) -> np.ndarray:
    """Return which pixels of a mask are invalid.

    Parameters
    ----------
    values : array
        Of the mask; (8, ...) with all bands if the kind is ``UDM2``.
    kind : str
        Key of `PRESETS`, or ``UDM2``.
    classes : iterable of str
        Those of `CLASSES` that are invalid.

    Returns
    -------
    bool array
        Of the shape of `values`, or of one band of it for ``UDM2``.

    Raises
    ------
    PlanarSitsError
        If the kind or a class is unknown.
    """
    if kind == "UDM2":
        chosen = tuple(classes)
        parts = [invalid(values[number - 1], name, chosen) for number, name in UDM2_BANDS.items()]
        return np.logical_or.reduce(parts)
    return preset_rule(kind, classes).invalid(values)


_MASK_NAMES = {"CLOUDS": "CLOUD", "CLOUDMASK": "CLOUD", "QAPIXEL": "QA_PIXEL",
               "QARADSAT": "QA_RADSAT", "FILLMASK": "DATAMASK"}  # fmt: skip


def mask_kind(name: str) -> str:
    """Return the kind of mask that a band or file is named after, or ''.

    Parameters
    ----------
    name : str
        Such as ``SCL``, ``qa_pixel`` or ``Fmask``.
    """
    upper = name.strip().upper()
    plain = re.sub(r"[\s_-]", "", upper)
    return upper if upper in PRESETS else _MASK_NAMES.get(plain, "")
