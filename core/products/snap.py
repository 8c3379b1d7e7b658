"""The metadata that SNAP writes into a GeoTIFF, in a tag that GDAL does not read."""

from __future__ import annotations

import struct

from osgeo import gdal

_TAG = 65000  # BEAM-DIMAP metadata, an XML text
_MAX_TEXT = 16 * 1024 * 1024
_ASCII = 2
# Little or big endian, classic or BigTIFF: format of a count of entries, of an entry (tag, type,
# count, value), and of an offset.
_CLASSIC, _BIG = ("H", "HHII", "I"), ("Q", "HHQQ", "Q")


def snap_text(path: str) -> str:
    """Return the metadata of SNAP in a GeoTIFF as a text.

    Parameters
    ----------
    path : str
        GDAL path.

    Returns
    -------
    str
        Empty if there are none.
    """
    try:
        file = gdal.VSIFOpenL(path, "rb")
    except RuntimeError:
        file = None
    if file is None:
        return ""
    try:
        return _text(file)
    except struct.error:
        return ""
    finally:
        gdal.VSIFCloseL(file)


def _text(file: object) -> str:
    """Return the text of the tag in the first directory of a TIFF."""
    start = _read(file, 0, 16)
    order = {b"II": "<", b"MM": ">"}.get(start[:2])
    if order is None:
        return ""
    (version,) = struct.unpack(order + "H", start[2:4])
    count_format, entry_format, offset_format = _BIG if version == 43 else _CLASSIC
    offset_size = struct.calcsize(offset_format)
    (place,) = struct.unpack(order + offset_format, start[offset_size : 2 * offset_size])
    size = struct.calcsize(count_format)
    (entries,) = struct.unpack(order + count_format, _read(file, place, size))
    step = struct.calcsize(order + entry_format)
    for index in range(min(entries, 1000)):
        entry = _read(file, place + size + index * step, step)
        tag, kind, count, value = struct.unpack(order + entry_format, entry)
        if tag == _TAG and kind == _ASCII and offset_size < count <= _MAX_TEXT:
            return _read(file, value, count).decode("utf-8", "replace")
    return ""


def _read(file: object, place: int, size: int) -> bytes:
    """Return bytes of a file; fewer at its end."""
    gdal.VSIFSeekL(file, place, 0)
    return bytes(gdal.VSIFReadL(1, size, file) or b"")
