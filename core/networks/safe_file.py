"""Safetensors files from strangers: checked before anything is allocated.

Format: 8 bytes with the header's length (little endian), a JSON header, then
the tensors' bytes (safetensors README). The check costs a read of the header.
"""

import json
import math
import os
import struct

from ..errors import PlanarSitsError
from ..files import replacing_file

# Real headers are some kB; safetensors itself allows 100 MB.
_LARGEST_HEADER = 10_000_000
_ITEM_BYTES = {
    "BOOL": 1, "U8": 1, "I8": 1, "I16": 2, "U16": 2, "F16": 2, "I32": 4, "U32": 4, "F32": 4,
    "I64": 8, "U64": 8, "F64": 8, "BF16": 2,
}  # fmt: skip


def read_header(path):
    """Read and check the header of a .safetensors file.

    Parameters
    ----------
    path : str or Path

    Returns
    -------
    metadata : dict of str to str
    shapes : dict of str to tuple of int
        Shape of each tensor.

    Raises
    ------
    PlanarSitsError
        If the file is missing, truncated, or of another format.
    """
    try:
        size = os.path.getsize(path)
        with open(path, "rb") as file:
            start = file.read(8)
            length = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
            sound = 2 <= length <= min(_LARGEST_HEADER, size - 8)
            text = file.read(length) if sound else b""
    except OSError as error:
        raise PlanarSitsError(f"'{path}' cannot be read ({error.strerror}).") from None
    if size == 0:
        raise PlanarSitsError(f"'{path}' is empty.")
    if not sound or text[:1] != b"{":
        raise PlanarSitsError(f"'{path}' is not a .safetensors file, or it is truncated.")
    try:
        entries = json.loads(text)
        metadata = entries.pop("__metadata__", {})
        shapes = {name: tuple(entry["shape"]) for name, entry in entries.items()}
        ends = [_checked_end(entry) for entry in entries.values()]
        if not isinstance(metadata, dict):
            raise TypeError
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise PlanarSitsError(f"'{path}' has a damaged header.") from None
    if 8 + length + max(ends, default=0) != size:
        raise PlanarSitsError(f"'{path}' is truncated or has been changed: its size is wrong.")
    return metadata, shapes


def _checked_end(entry):
    """Return where a tensor's bytes end; raise ValueError if its entry is not sound."""
    first, last = entry["data_offsets"]
    shape = entry["shape"]
    if not all(isinstance(n, int) and n >= 0 for n in (*shape, first, last)):
        raise ValueError
    if last - first != math.prod(shape) * _ITEM_BYTES[entry["dtype"]]:
        raise ValueError
    return last


def read_tensors(path):
    """Read the tensors of a checked file.

    Returns
    -------
    dict of str to array
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        return load_file(path)
    except SafetensorError as error:
        raise PlanarSitsError(f"'{path}' is damaged ({error}).") from None
    except (TypeError, KeyError, AttributeError):
        raise PlanarSitsError(
            f"'{path}' holds numbers that NumPy does not know, such as bfloat16: save it as "
            "float32."
        ) from None


def write_tensors(path, tensors, metadata):
    """Write a file, whole or not at all.

    Parameters
    ----------
    path : str or Path
    tensors : dict of str to array
    metadata : dict of str to str

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    from safetensors.numpy import save

    try:
        with replacing_file(path) as part:
            part.write_bytes(save(tensors, metadata))
    except OSError as error:
        raise PlanarSitsError(f"'{path}' cannot be written ({error.strerror}).") from None
