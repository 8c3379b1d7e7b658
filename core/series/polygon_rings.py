"""Polygons as arrays of rings: from and to well-known binary, and a hash of them.

Only the areas of a geometry count: lines and points beside them are left out, and Z and M values.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Context, Decimal

import numpy as np

# A polygon: its outer ring, then its holes; each an (n, 2) float64 array.
Rings = list[np.ndarray]

_POINT, _LINE, _POLYGON, _TRIANGLE = 1, 2, 3, 17
_Z, _M = 0x80000000, 0x40000000

_EXACT = Context(prec=400)


def read_polygons(wkb: bytes) -> list[Rings]:
    """Return the polygons in a geometry.

    Parameters
    ----------
    wkb : bytes
        Well-known binary of any geometry without curves, in the code of ISO or of 2.5-D.

    Returns
    -------
    list of lists of (n, 2) float64 arrays
        The rings of each polygon, the outer one first, as they are written.
    """
    polygons: list[Rings] = []
    _read(wkb, 0, polygons)
    return polygons


def _read(wkb: bytes, start: int, polygons: list[Rings]) -> int:
    """Add the polygons of the geometry at a position; return the position after it."""
    order = "<" if wkb[start] else ">"
    (code,) = struct.unpack_from(f"{order}I", wkb, start + 1)
    kind = (code & ~(_Z | _M)) % 1000
    more = (code & ~(_Z | _M)) // 1000
    size = 2 + max(bool(code & _Z) + bool(code & _M), (0, 1, 1, 2)[more])
    if kind == _POINT:
        return start + 5 + 8 * size
    (count,) = struct.unpack_from(f"{order}I", wkb, start + 5)
    place = start + 9
    if kind == _LINE:
        return place + 8 * size * count
    if kind not in (_POLYGON, _TRIANGLE):
        for _ in range(count):
            place = _read(wkb, place, polygons)
        return place
    rings = []
    for _ in range(count):
        (points,) = struct.unpack_from(f"{order}I", wkb, place)
        values = np.frombuffer(wkb, f"{order}f8", points * size, place + 4)
        rings.append(values.reshape(-1, size)[:, :2])
        place += 4 + 8 * size * points
    if rings and len(rings[0]):
        polygons.append(rings)
    return place


def write_polygons(polygons: Sequence[Rings]) -> bytes:
    """Return polygons as the well-known binary of a multipolygon.

    Parameters
    ----------
    polygons : sequence of lists of (n, 2) arrays

    Returns
    -------
    bytes
    """
    parts = [struct.pack("<BII", 1, 6, len(polygons))]
    for rings in polygons:
        parts.append(struct.pack("<BII", 1, _POLYGON, len(rings)))
        for ring in rings:
            parts += [struct.pack("<I", len(ring)), np.ascontiguousarray(ring, "<f8").tobytes()]
    return b"".join(parts)


def sound_polygons(polygons: Sequence[Rings]) -> list[Rings]:
    """Return polygons with closed rings, without rings of less than three corners."""
    sound = []
    for rings in polygons:
        closed = [_closed(ring) for ring in rings]
        if len(closed[0]) > 3:
            sound.append([ring for ring in closed if len(ring) > 3])
    return sound


def _closed(ring: np.ndarray) -> np.ndarray:
    is_open = len(ring) and (ring[0] != ring[-1]).any()
    return np.concatenate([ring, ring[:1]]) if is_open else ring


def polygon_key(wkb: bytes, decimals: int) -> int:
    """Return a hash of the polygons in a geometry.

    It does not depend on the order of rings, parts and vertices, on Z and M
    values, or on whether the geometry is multipart.

    Parameters
    ----------
    wkb : bytes
        As `read_polygons` takes it.
    decimals : int
        Decimals of the coordinates that are hashed, at least 1.

    Returns
    -------
    int
        64 bits, unsigned: of the normal form of the multipolygon as text, as QGIS 3.22 writes it.
    """
    text = polygon_text(wkb, decimals).encode()
    return int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), "little")


def polygon_text(wkb: bytes, decimals: int) -> str:
    """Return the text that `polygon_key` hashes."""
    polygons = []
    for outer, *holes in read_polygons(wkb):
        rings = [_from_lowest(ring) for ring in holes if len(ring)]
        rings.sort(key=_rank, reverse=True)
        turned = [_turned(ring, clockwise=False) for ring in rings]
        polygons.append([_turned(_from_lowest(outer), clockwise=True), *turned])
    if not polygons:
        return "MultiPolygon EMPTY"
    polygons.sort(key=lambda rings: (_rank(rings[0]), len(rings), *map(_rank, rings)), reverse=True)
    parts = (",".join(_ring_text(ring, decimals) for ring in rings) for rings in polygons)
    return f"MultiPolygon ({','.join(f'({part})' for part in parts)})"


def _from_lowest(ring: np.ndarray) -> list[list[float]]:
    """Return a ring from its lowest vertex on, one that is not closed as it is."""
    points = ring.tolist()
    if points[0] != points[-1] or len(points) == 1:
        return points
    first = points.index(min(points))
    return points[first:-1] + points[: first + 1]


def _turned(points: list[list[float]], *, clockwise: bool) -> list[list[float]]:
    """Return a ring in one direction."""
    return points if (_area(points) < 0) == clockwise else points[::-1]


def _rank(points: list[list[float]]) -> tuple[int, list[list[float]]]:
    return len(points), points


def _area(points: list[list[float]]) -> float:
    """Return twice the area, negative if clockwise."""
    # One by one: the sign of a ring without area depends on the order.
    total = 0.0
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        total += x0 * y1 - y0 * x1
    return total


def _ring_text(points: list[list[float]], decimals: int) -> str:
    """Return a ring with numbers rounded half away from zero, as short as can be."""
    flat = [value for point in points for value in point]
    # A number in the middle of two others is an odd multiple of half a power of two.
    if (np.array(flat) * 2.0**decimals % 1 == 0.5).any():
        step = Decimal(1).scaleb(-decimals)
        texts = [f"{Decimal(value).quantize(step, ROUND_HALF_UP, _EXACT):f}" for value in flat]
    else:
        texts = (f"%.{decimals}f " * len(flat) % tuple(flat)).split()
    texts = [text if text[-1] != "0" else text.rstrip("0").rstrip(".") for text in texts]
    if "-0" in texts:
        texts = ["0" if text == "-0" else text for text in texts]
    return f"({', '.join(map(' '.join, zip(texts[::2], texts[1::2])))})"
