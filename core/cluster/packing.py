"""Tasks and results as bytes: a JSON header and arrays; no pickle.

The format is that of .safetensors files.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import numpy as np

from ..errors import PlanarSitsError

_KEY = "planar_sits"
# Key of the header's own texts in a .safetensors file.
_METADATA = "__metadata__"


class Packed(NamedTuple):
    """What `pack` was given.

    Attributes
    ----------
    header : dict
    arrays : dict of str to np.ndarray
    """

    header: dict[str, Any]
    arrays: dict[str, np.ndarray]


def pack(header: Mapping[str, Any], arrays: Mapping[str, np.ndarray]) -> bytes:
    """Return a header and arrays as bytes, the same bytes for the same content.

    Parameters
    ----------
    header : mapping
        What JSON can hold.
    arrays : mapping of str to np.ndarray
        Numbers.
    """
    from safetensors.numpy import save

    tensors = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    return save(tensors, {_KEY: json.dumps(header, sort_keys=True)})


def unpack(data: bytes) -> Packed:
    """Return what was packed.

    Parameters
    ----------
    data : bytes

    Returns
    -------
    Packed

    Raises
    ------
    PlanarSitsError
        If the bytes are damaged.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load

    try:
        (length,) = struct.unpack("<Q", data[:8])
        header = json.loads(json.loads(data[8 : 8 + length])[_METADATA][_KEY])
        return Packed(header, load(data))
    except (ValueError, KeyError, TypeError, struct.error, SafetensorError, RecursionError):
        raise PlanarSitsError("A task or result of the cluster is damaged: run again.") from None


def digest(*parts: bytes | memoryview) -> str:
    """Return a hash of bytes, as 32 hexadecimal digits."""
    state = hashlib.blake2b(digest_size=16)
    for part in parts:
        state.update(struct.pack("<Q", len(part)))
        state.update(part)
    return state.hexdigest()


def join(parts: Iterable[bytes]) -> tuple[np.ndarray, np.ndarray]:
    """Return bytes as one array (uint8), and the (N + 1,) offsets of the parts."""
    listed = list(parts)
    offsets = np.concatenate([[0], np.cumsum([len(part) for part in listed])]).astype(np.int64)
    return np.frombuffer(b"".join(listed), np.uint8), offsets


def split(joined: np.ndarray, offsets: np.ndarray) -> list[bytes]:
    """Return the parts that `join` joined."""
    data, ends = joined.tobytes(), offsets.tolist()
    return [data[first:last] for first, last in zip(ends, ends[1:])]
