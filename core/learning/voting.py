"""Adaptive voting: a parcel stops when more segments would hardly overturn its class.

The decision to be foreseen is that of all W segments of the parcel (`predict_parcels`).
They come in random order, so that the first t of them are a sample without replacement.
Let c be any class, a the class that leads the others so far, and x = p_a - p_c, -1 to 1, of
the next segment. If c were the class that all W segments decide for, no class would be
ahead of it over all of them, and the mean of x over the segments that are left would be at most

    m = -(sum of p_a - p_c so far) / (segments left),

and whoever bets a part l of a capital on x > m, with a and l chosen before x is seen and l
never more than 1 / (1 + m), would win on average nothing: the capital, the product of
1 + l (x - m), ever reaches 1 / e with probability e at most (Ville 1939). A parcel stops when
the capitals against all classes but its own reached 1 / e. So the class differs from that of
all segments, whose capital would be among them, with probability `ERROR` at most, whatever the
network, the number of classes, and however often it is looked. It also stops where all that is
left could not turn its lead.

Sources: Waudby-Smith and Ramdas, *Confidence sequences for sampling without replacement*,
NeurIPS 2020, and *Estimating means of bounded random variables by betting*, JRSS B 86, 2024;
Stark, *ALPHA: audit that learns from previously hand-audited ballots*, Annals of Applied
Statistics 17, 2023, uses the same test to stop the audit of an election.
"""

import numpy as np

from ..errors import never_cancelled, no_progress
from ..planar.samplers import SAMPLERS, make_sampler
from ..planar.segments import segment_list
from .decide import softmax
from .predict import predict_parcels, segment_scores

# How often a class may differ from that of all segments.
ERROR = 0.005

# Segments looked at before the first test; each round has an eighth more in all.
_FIRST, _GROWTH = 4, 1.125

# What the bets expect before they have seen anything: networks are mostly sure. It
# changes how soon a parcel stops, not how often it stops wrongly.
_MEAN, _VARIANCE, _WEIGHT = 0.9, 0.02, 1
# Of the largest bet: all of it would be lost for good at one x = -1.
_BOLDEST = 0.99


def adaptive_parcels(
    network,
    pixels,
    segments,
    seed,
    engine,
    cancelled=never_cancelled,
    progress=no_progress,
):
    """Return the class probabilities of parcels from as few segments as it takes.

    Parameters
    ----------
    network, pixels, segments, seed, engine, cancelled, progress
        As `predict_parcels`; samplers whose segments are not in random order
        take all of them.

    Returns
    -------
    probabilities : (N, K) float64 array
        Means over the segments that were used.
    counts : (N,) int64 array
        Segments used per parcel.
    """
    if not SAMPLERS[segments.sampler].random_order:
        return predict_parcels(network, pixels, segments, seed, engine, cancelled, progress)
    drawer, values = make_sampler(pixels, segments, seed), engine.place(pixels.values)
    counts = drawer.counts
    going, used = np.arange(len(pixels)), np.zeros(len(pixels), np.int64)
    sums = seen = None
    for have, want in _rounds(int(counts.max())):
        news = np.minimum(counts[going], want) - have
        parcel, number = segment_list(news, have)
        scores = segment_scores(network, values, drawer, going[parcel], number, engine, cancelled)
        found = softmax(scores.astype(np.float64))
        if have == 0:
            sums = np.zeros((len(pixels), found.shape[1]))
            seen = np.zeros((len(pixels), 0, found.shape[1]))
        sums[going] += np.add.reduceat(found, np.cumsum(news) - news, axis=0)
        used[going] += news
        more = counts[going] > want
        found = found[more[parcel]].reshape(-1, want - have, sums.shape[1])
        going, seen = going[more], np.concatenate([seen[more], found], axis=1)
        doubt = ~settled(seen, counts[going], ERROR)
        going, seen = going[doubt], seen[doubt]
        progress(1 - len(going) / len(pixels))
        if len(going) == 0:
            break
    return sums / used[:, None], used


def _rounds(most):
    """Yield how many segments a parcel has before and after each round."""
    have, want = 0, _FIRST
    while have < most:
        yield have, min(want, most)
        have, want = want, max(want + 1, round(want * _GROWTH))


def settled(probabilities, totals, error):
    """Tell which parcels' leading class all segments would hardly overturn.

    Parameters
    ----------
    probabilities : (N, t, K) float64 array
        Of the first t segments of each parcel, K >= 2.
    totals : (N,) int64 array
        W, segments of each parcel, more than t.
    error : float
        How often one that is settled may be wrong, at most.

    Returns
    -------
    (N,) bool array
    """
    if len(probabilities) == 0:
        return np.zeros(0, bool)
    sums = probabilities.sum(axis=1)
    leading = sums.argmax(axis=1)
    best = _log_capital(probabilities, totals).max(axis=1)
    # Were all that is left against it, the leading class would stay ahead.
    lead = np.take_along_axis(sums, leading[:, None], axis=1) - sums
    best[lead > (totals - probabilities.shape[1])[:, None]] = np.inf
    best[np.arange(len(best)), leading] = np.inf
    return best.min(axis=1) >= -np.log(error)


def _log_capital(found, totals):
    """Return the logarithm of the capital against each class after each segment, (N, t, K).

    Every bet rests on the segments before it.
    """
    drawn = np.arange(found.shape[1])[:, None]
    sums = np.cumsum(found, axis=1) - found
    x, before = _against(found, sums), _against(sums, sums)
    squares = np.cumsum(x**2, axis=1) - x**2
    highest = -before / (totals[:, None, None] - drawn)  # m
    # What a bet expects: the first one does not know yet which class leads.
    prior = np.where(drawn == 0, _MEAN / (found.shape[2] - 1), _MEAN)
    weight = _WEIGHT + drawn
    mean = (_WEIGHT * prior + before) / weight
    square = (_WEIGHT * (_VARIANCE + prior**2) + squares) / weight
    # The bet that lets the capital grow fastest, to second order (Kelly), in parts of the largest.
    above, room = np.maximum(mean - highest, 0), np.maximum(1 + highest, 1e-9)
    part = above * room / (above**2 + np.maximum(square - mean**2, 1e-4))
    part = np.clip(part, 0, _BOLDEST)
    return np.cumsum(np.log1p(part * (x - highest) / room), axis=1)


def _against(found, sums):
    """Return, for each class, what is found of the class that leads the others, less its own.

    Before the first segment no class leads: the mean of the others stands for it.
    """
    order = np.argsort(-sums, axis=2, kind="stable")
    first, second = (np.take_along_axis(found, order[..., k : k + 1], axis=2) for k in (0, 1))
    leader = np.where(np.arange(found.shape[2]) == order[..., :1], second, first)
    leader[:, 0] = (found[:, 0].sum(axis=1, keepdims=True) - found[:, 0]) / (found.shape[2] - 1)
    return leader - found
