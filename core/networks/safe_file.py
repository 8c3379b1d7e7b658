"""Reading and writing of .safetensors files, checked before memory is allocated.

Format: 8 bytes with the length of the header (little endian), a JSON header, then the
bytes of the tensors (README of safetensors). `read_header` reads no tensor.
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from ..errors import PlanarSitsError
from ..files import replacing_file

# Real headers take some kB and describe some hundred tensors. safetensors itself allows
# 100 MB, and its time for the shapes, and for loading, grows with the square of the number
# of tensors in some versions (0.3 to 0.6: 5 to 15 s for 8,000 of them).
_LARGEST_HEADER = 10_000_000
_MOST_TENSORS = 2_000


class Header(NamedTuple):
    """Header of a .safetensors file.

    Attributes
    ----------
    metadata : dict of str to str
        Texts beside the tensors.
    shapes : dict of str to tuple of int
        Shape of each tensor by its name.
    """

    metadata: dict[str, str]
    shapes: dict[str, tuple[int, ...]]


def read_header(path: str | os.PathLike[str]) -> Header:
    """Read and check the header of a .safetensors file.

    Parameters
    ----------
    path : str or path-like

    Returns
    -------
    Header

    Raises
    ------
    PlanarSitsError
        If the file is missing, truncated, of another format, or has a header that
        contradicts itself.
    """
    try:
        size = os.path.getsize(path)
        text = _header_text(path, size)
        if size == 0:
            raise PlanarSitsError(f"'{path}' is empty.")
        if text[:1] != b"{":
            raise PlanarSitsError(f"'{path}' is not a .safetensors file, or it is truncated.")
        header, end = _parsed(text)
        if 8 + len(text) + end != size:
            raise PlanarSitsError(f"'{path}' is truncated or has been changed: its size is wrong.")
        _check_with_safetensors(path)
    except OSError as error:
        raise PlanarSitsError(f"'{path}' cannot be read ({error.strerror or error}).") from None
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise PlanarSitsError(f"'{path}' has a damaged header.") from None
    return header


def _header_text(path: str | os.PathLike[str], size: int) -> bytes:
    """Return the JSON text of the header; nothing if its length cannot be right."""
    with open(path, "rb") as file:
        start = file.read(8)
        length = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
        return file.read(length) if 2 <= length <= min(_LARGEST_HEADER, size - 8) else b""


def _parsed(text: bytes) -> tuple[Header, int]:
    """Return the header and the end of the last tensor's bytes, unchecked."""
    entries = json.loads(text)
    metadata = entries.pop("__metadata__", {})
    if not isinstance(metadata, dict) or len(entries) > _MOST_TENSORS:
        raise ValueError
    shapes = {name: tuple(entry["shape"]) for name, entry in entries.items()}
    ends = [end for _, end in (entry["data_offsets"] for entry in entries.values())]
    return Header(metadata, shapes), max(ends, default=0)


def _check_with_safetensors(path: str | os.PathLike[str]) -> None:
    """Raise ValueError if safetensors refuses the header.

    It checks types, shapes and places of the tensors' bytes: each dtype exists, each shape
    fits its bytes, and no two tensors overlap. Version 0.3.0 does not check the file's size.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(os.fspath(path), framework="np"):
            pass
    except SafetensorError as error:
        raise ValueError(error) from None


def read_tensors(path: str | os.PathLike[str]) -> dict[str, np.ndarray]:
    """Read the tensors of a file that `read_header` accepts.

    Parameters
    ----------
    path : str or path-like

    Returns
    -------
    dict of str to np.ndarray

    Raises
    ------
    PlanarSitsError
        If the tensors do not lie as the header says, or NumPy has no such dtype.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        return load_file(path)
    except SafetensorError as error:
        raise PlanarSitsError(f"'{path}' is damaged ({error}).") from None
    except (TypeError, KeyError, AttributeError):
        raise PlanarSitsError(
            f"'{path}' has numbers of a type that NumPy lacks, such as bfloat16: save it as "
            "float32."
        ) from None


def write_tensors(
    path: str | os.PathLike[str], tensors: Mapping[str, np.ndarray], metadata: Mapping[str, str]
) -> None:
    """Write a .safetensors file, all of it or nothing.

    Parameters
    ----------
    path : str or path-like
        An existing file is replaced.
    tensors : mapping of str to np.ndarray
        Arrays in C order.
    metadata : mapping of str to str

    Raises
    ------
    PlanarSitsError
        If the file cannot be written.
    """
    from safetensors.numpy import save

    try:
        with replacing_file(path) as part:
            part.write_bytes(save(dict(tensors), dict(metadata)))
    except OSError as error:
        raise PlanarSitsError(f"'{path}' cannot be written ({error.strerror}).") from None
