"""Counter-based random numbers: each number is a hash of its coordinates.

A segment must not depend on chunks, on the order of parcels or on other parcels (METHOD
section 2, seeds). So there is no generator with a state: each number is the hash of
(seed, parcel key, segment number, step). The mixing function is the finaliser of
SplitMix64 (Steele, Lea and Flood 2014, *Fast splittable pseudorandom number generators*).
"""

from __future__ import annotations

import numpy as np

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)
_30, _27, _31, _32 = (np.uint64(bits) for bits in (30, 27, 31, 32))


def mix(words: np.ndarray) -> np.ndarray:
    """Return 64-bit words after the finaliser of SplitMix64.

    Parameters
    ----------
    words : (...) uint64 array
        Unchanged.

    Returns
    -------
    (...) uint64 array
    """
    words = words ^ (words >> _30)
    words *= _MIX_1
    words ^= words >> _27
    words *= _MIX_2
    words ^= words >> _31
    return words


def walk_streams(seed: int, keys: np.ndarray, numbers: np.ndarray) -> np.ndarray:
    """Return one random stream per segment, to draw from with `draw`.

    Parameters
    ----------
    seed : int
        Any integer, also a NumPy integer; taken modulo 2**64.
    keys : (W,) uint64 array
        Key of each segment's parcel.
    numbers : (W,) integer array
        Number of each segment within its parcel, 0 or more.

    Returns
    -------
    (W,) uint64 array
    """
    seed_word = mix(np.array([int(seed) % 2**64], np.uint64))
    with np.errstate(over="ignore"):
        streams = mix(np.asarray(keys, np.uint64) ^ seed_word)
        return mix(streams + np.asarray(numbers).astype(np.uint64) * _GOLDEN)


def draw(streams: np.ndarray, step: int, bounds: np.ndarray | int) -> np.ndarray:
    """Draw one integer per stream, uniformly from 0 to its bound (exclusive).

    Parameters
    ----------
    streams : (W,) uint64 array
        From `walk_streams`.
    step : int
        Position in the stream, 0 or more: the same step gives the same integers.
    bounds : (W,) integer array or int
        Upper bounds, exclusive, 1 to 2**32.

    Returns
    -------
    (W,) int64 array
        Deviates from uniform by less than bound / 2**32.
    """
    with np.errstate(over="ignore"):
        words = mix(streams + np.uint64((int(step) + 1) * int(_GOLDEN) % 2**64))
    # The high 32 bits times the bound, instead of a division.
    words >>= _32
    words *= np.asarray(bounds).astype(np.uint64)
    words >>= _32
    return words.astype(np.int64)
