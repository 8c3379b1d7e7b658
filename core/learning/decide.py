"""Decision on a parcel: the mean of its segments' probabilities (ICPR 3.3)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import PlanarSitsError


@dataclass(frozen=True)
class Decision:
    """The classes of N parcels.

    Parameters
    ----------
    best, second : (N,) int64 arrays
        Classes with the highest and the second highest probability.
    confidence : (N,) float64 array
        Probability of the best class.
    margin : (N,) float64 array
        Difference of the probabilities of the best and the second class.
    entropy : (N,) float64 array
        Shannon entropy of the probabilities in nats, 0 to log K.
    """

    best: np.ndarray
    second: np.ndarray
    confidence: np.ndarray
    margin: np.ndarray
    entropy: np.ndarray


def parcel_probabilities(probabilities: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Average the probabilities of segments over each parcel.

    Parameters
    ----------
    probabilities : (W, K) float array
        Class probabilities of the segments, parcel after parcel.
    counts : (N,) integer array
        Segments per parcel, each at least 1.

    Returns
    -------
    (N, K) float64 array
    """
    counts = np.asarray(counts)
    starts = np.cumsum(counts) - counts
    sums = np.add.reduceat(np.asarray(probabilities, np.float64), starts, axis=0)
    return sums / counts[:, None]


def check_finite(probabilities: np.ndarray, noun: str = "parcels") -> None:
    """Raise if a class probability is not a finite number: no class can be decided.

    Parameters
    ----------
    probabilities : (N, K) float array
    noun : str
        What the rows are, for the message.

    Raises
    ------
    PlanarSitsError
        Names the likely causes.
    """
    wrong = int((~np.isfinite(probabilities)).any(axis=1).sum())
    if wrong:
        raise PlanarSitsError(
            f"The network gives no finite probabilities for {wrong} of {len(probabilities)} "
            f"{noun}: the weights of the model are damaged, or the values of SERIES are far "
            "beyond those that it was trained on. Check SERIES, or train again."
        )


def decide(probabilities: np.ndarray) -> Decision:
    """Decide the class of each parcel; ties go to the lowest class index.

    Parameters
    ----------
    probabilities : (N, K) float array
        Class probabilities of the parcels; K is 2 or more.

    Returns
    -------
    Decision
    """
    order = np.argsort(-probabilities, axis=1, kind="stable")
    ranked = np.take_along_axis(probabilities, order, axis=1)
    logs = np.log(np.where(probabilities > 0, probabilities, 1))
    return Decision(
        best=order[:, 0],
        second=order[:, 1],
        confidence=ranked[:, 0],
        margin=ranked[:, 0] - ranked[:, 1],
        entropy=-(probabilities * logs).sum(axis=1),
    )
