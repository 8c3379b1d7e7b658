"""Counter-based random numbers: a draw is a function of its coordinates.

A walk must not depend on chunking, order or company (METHOD section 2, seeds),
so there is no generator with a state: each number is the hash of (seed, parcel
key, walk, step). The mixing function is the finaliser of SplitMix64 (Steele,
Lea and Flood 2014, *Fast splittable pseudorandom number generators*).
"""

import numpy as np

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)
_30, _27, _31, _32 = (np.uint64(bits) for bits in (30, 27, 31, 32))


def mix(words):
    """Return SplitMix64-finalised copies of 64-bit words.

    Parameters
    ----------
    words : (...) uint64 array

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


def walk_streams(seed, keys, numbers):
    """Return one 64-bit stream per walk.

    Parameters
    ----------
    seed : int
    keys : (W,) uint64 array
        Key of each walk's parcel.
    numbers : (W,) integer array
        Number of each walk within its parcel.

    Returns
    -------
    (W,) uint64 array
    """
    seed_word = mix(np.array([seed % 2**64], np.uint64))
    with np.errstate(over="ignore"):
        streams = mix(np.asarray(keys, np.uint64) ^ seed_word)
        return mix(streams + np.asarray(numbers).astype(np.uint64) * _GOLDEN)


def draw(streams, step, bounds):
    """Draw integers uniformly from [0, bounds).

    Parameters
    ----------
    streams : (W,) uint64 array
        From `walk_streams`.
    step : int
        Position in the stream.
    bounds : (W,) integer array or int
        Upper bounds, exclusive, 1 to 2**32.

    Returns
    -------
    (W,) int64 array
        The high 32 bits times the bound: the bias is below bound / 2**32.
    """
    with np.errstate(over="ignore"):
        words = mix(streams + np.uint64((step + 1) * int(_GOLDEN) % 2**64))
    words >>= _32
    words *= np.asarray(bounds).astype(np.uint64)
    words >>= _32
    return words.astype(np.int64)
