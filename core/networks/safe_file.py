"""Reading and writing of .safetensors files, checked before memory is allocated.

Format: 8 bytes with the length of the header (little endian), a JSON header, then the
bytes of the tensors (README of safetensors). `read_header` reads no tensor.
"""

from __future__ import annotations

import json
import os
import stat
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ..errors import PlanarSitsError
from ..files import replacing_file

# Real headers take some kB and describe some hundred tensors; a model of 1,000 classes has a
# confusion matrix of a million numbers. safetensors itself allows 100 MB, and its time for the
# shapes, and for loading, grows with the square of the number of tensors in some versions (0.3 to
# 0.6: 5 to 15 s for 8,000 of them).
_LARGEST_HEADER = 8_000_000
_MOST_TENSORS = 2_000
# Most of each of these characters in a JSON text: they bound the number of values, and with it
# time and memory (docs/decisions/0019).
_MOST_CHARACTERS = {",": 1_200_000, ":": 50_000, "[": 50_000, "{": 50_000}
_LONGEST_INTEGER = 20
# Lists and objects inside each other.
_DEEPEST = 50
# Bytes of a file, which is read into memory as a whole.
_LARGEST_FILE = 4 * 2**30
# Weights of sound networks are many orders of magnitude below it.
_LARGEST_WEIGHT = 1e15


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
        size = _size(path)
        text = _header_text(path, size)
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


def _size(path: str | os.PathLike[str]) -> int:
    """Return the bytes of a file that can be loaded."""
    status = os.stat(path)
    # A pipe would be waited for; `open` refuses a folder.
    if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
        raise PlanarSitsError(f"'{path}' is not a file.")
    if status.st_size == 0:
        raise PlanarSitsError(f"'{path}' is empty.")
    if status.st_size > _LARGEST_FILE:
        raise PlanarSitsError(
            f"'{path}' has {status.st_size / 2**30:.1f} GiB, more than the "
            f"{_LARGEST_FILE // 2**30} GiB that a file of weights may have."
        )
    return status.st_size


def parse_json(text: str) -> Any:
    """Parse a JSON text of unknown origin in bounded time and memory.

    Parameters
    ----------
    text : str

    Returns
    -------
    object
        Its numbers are finite, or infinite where float64 is too small; whole numbers have 20
        digits at most.

    Raises
    ------
    ValueError, RecursionError
        If it is not JSON, or has more values than any header.
    """
    if any(text.count(character) > most for character, most in _MOST_CHARACTERS.items()):
        raise ValueError("too many values")
    content = json.loads(text, parse_int=_short_integer, parse_constant=_no_constant)
    _check_depth(content)
    return content


def _check_depth(content: object) -> None:
    """Raise ValueError for deep nesting, which Python 3.14 parses at any depth."""
    level = [[content]]
    for _ in range(_DEEPEST):
        children = (child for item in level for child in item)
        containers = [child for child in children if isinstance(child, (dict, list))]
        level = [list(child.values()) if isinstance(child, dict) else child for child in containers]
        if not level:
            return
    raise ValueError("nested too deeply")


def _short_integer(text: str) -> int:
    """Return a whole number; older Pythons take minutes for a million digits."""
    if len(text) > _LONGEST_INTEGER:
        raise ValueError("too many digits")
    return int(text)


def _no_constant(text: str) -> object:
    """Refuse NaN and Infinity, which are not JSON."""
    raise ValueError(text)


def _header_text(path: str | os.PathLike[str], size: int) -> bytes:
    """Return the JSON text of the header; nothing if its length cannot be right."""
    with open(path, "rb") as file:
        start = file.read(8)
        length = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
        return file.read(length) if 2 <= length <= min(_LARGEST_HEADER, size - 8) else b""


def _parsed(text: bytes) -> tuple[Header, int]:
    """Return the header and the end of the last tensor's bytes, unchecked."""
    entries = parse_json(text.decode("utf-8"))
    metadata = entries.pop("__metadata__", {})
    if not isinstance(metadata, dict) or len(entries) > _MOST_TENSORS:
        raise ValueError
    shapes = {name: tuple(entry["shape"]) for name, entry in entries.items()}
    ends = [end for _, end in (entry["data_offsets"] for entry in entries.values())]
    return Header(metadata, shapes), max(ends, default=0)


def _check_with_safetensors(path: str | os.PathLike[str]) -> None:
    """Raise ValueError if safetensors would not accept the header.

    It checks types, shapes and offsets of the tensors' bytes: each dtype exists, each shape
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
        Arrays by the names of the tensors.

    Raises
    ------
    PlanarSitsError
        If the tensors are not at the offsets in the header, NumPy has no such dtype, or a number
        is not finite or absurdly large.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        tensors = load_file(path)
    except SafetensorError as error:
        raise PlanarSitsError(f"'{path}' is damaged ({error}).") from None
    except (TypeError, KeyError, AttributeError):
        raise PlanarSitsError(
            f"'{path}' has numbers of a type that NumPy lacks, such as bfloat16: save it as "
            "float32."
        ) from None
    for name, values in tensors.items():
        if values.dtype.kind == "f" and not _is_sound(values):
            raise PlanarSitsError(
                f"'{path}' is damaged: numbers in the tensor '{name[:80]}' are not finite, or "
                f"larger than {_LARGEST_WEIGHT:g}."
            )
    return tensors


def _is_sound(values: np.ndarray) -> bool:
    """Return whether all values are finite and below the largest weight; NaN is not."""
    if values.size == 0:
        return True
    # Floats of Python: NumPy 2 would cast the limit to half precision.
    return -_LARGEST_WEIGHT < float(values.min()) <= float(values.max()) < _LARGEST_WEIGHT


def write_tensors(
    path: str | os.PathLike[str],
    tensors: Mapping[str, np.ndarray],
    metadata: Mapping[str, str],
    check: Callable[[Path], object] = read_header,
) -> None:
    """Write a .safetensors file, all of it or nothing.

    Parameters
    ----------
    path : str or path-like
        An existing file is replaced.
    tensors : mapping of str to np.ndarray
        Arrays in C order.
    metadata : mapping of str to str
    check : callable
        Takes the path of the finished file, before it replaces an earlier one, and raises if it
        could not be loaded.

    Raises
    ------
    PlanarSitsError
        If the file cannot be written, or what ``check`` raises.
    """
    from safetensors.numpy import save

    try:
        with replacing_file(path) as part:
            part.write_bytes(save(dict(tensors), dict(metadata)))
            check(part)
    except OSError as error:
        raise PlanarSitsError(f"'{path}' cannot be written ({error.strerror}).") from None
