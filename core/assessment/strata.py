"""A probability sample of parcels in strata, with the areas of the whole frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import PlanarSitsError

# A variance within a stratum needs two visited parcels.
LEAST_VISITS = 2


@dataclass(frozen=True, eq=False)
class VisitedSample:
    """Parcels of a frame, and the classes that were seen at those that were drawn.

    Parameters
    ----------
    areas : (N,) float array
        Of every parcel of the frame, in hectares, above 0.
    strata : (N,) int array
        Number of the stratum of every parcel, 0 to H - 1; each has parcels.
    truth : (N,) int array
        Number of the class seen at the visit, -1 for parcels that were not visited.
    inclusion : (N,) float array, optional
        Inclusion probabilities of the visited parcels, above 0 to 1; others are not used. Only
        their ratios within a stratum count. None: all the same.
    """

    areas: np.ndarray
    strata: np.ndarray
    truth: np.ndarray
    inclusion: np.ndarray | None = None

    @property
    def visited(self) -> np.ndarray:
        """Whether each parcel was visited, (N,) bool."""
        return self.truth >= 0

    def sizes(self) -> np.ndarray:
        """Return the number of parcels of each stratum, (H,) int."""
        return np.bincount(self.strata)

    def visits(self) -> np.ndarray:
        """Return the number of visited parcels of each stratum, (H,) int."""
        return np.bincount(self.strata[self.visited], minlength=self.strata.max() + 1)

    def parts(self) -> list[StratumPart]:
        """Return what the estimators need of each stratum."""
        parts = []
        for stratum in range(self.strata.max() + 1):
            members = np.flatnonzero(self.strata == stratum)
            drawn = members[self.visited[members]]
            weights = np.ones(len(drawn))
            if self.inclusion is not None:
                weights = 1 / self.inclusion[drawn]
            # Drawn parcels that could not be visited are taken as missing at random.
            weights = weights * len(members) / max(weights.sum(), 1e-12)
            parts.append(StratumPart(members, drawn, weights))
        return parts


@dataclass(frozen=True, eq=False)
class StratumPart:
    """One stratum of a sample.

    Parameters
    ----------
    members : (N_h,) int array
        Numbers of its parcels in the frame.
    drawn : (n_h,) int array
        Numbers of those that were visited.
    weights : (n_h,) float array
        Parcels that each visited one stands for; their sum is N_h.
    """

    members: np.ndarray
    drawn: np.ndarray
    weights: np.ndarray

    @property
    def left(self) -> float:
        """The finite population correction, 0 where all parcels were visited."""
        return float(max(0.0, 1 - (1 / self.weights).mean()))

    def variance(self, values: np.ndarray) -> np.ndarray:
        """Return the estimated variance of a weighted total.

        Cochran (1977), equation 5.13, with the weights inside the squares.

        Parameters
        ----------
        values : (n_h, K) float array
            Values of the visited parcels times their weights.

        Returns
        -------
        (K,) float64 array
        """
        count = len(values)
        if count < LEAST_VISITS:  # all of a stratum of one parcel
            return np.zeros(values.shape[1])
        return self.left * count * values.var(axis=0, ddof=1)


def short_strata(sample: VisitedSample) -> np.ndarray:
    """Return the numbers of strata with too few visits for a variance, (S,) int.

    A stratum of which all parcels were visited has enough.
    """
    visits, sizes = sample.visits(), sample.sizes()
    return np.flatnonzero((visits < LEAST_VISITS) & (visits < sizes))


def require_visits(sample: VisitedSample, names: Sequence[str]) -> None:
    """Check that each stratum of a stratified sample has enough visits.

    Parameters
    ----------
    sample : VisitedSample
    names : sequence of H str

    Raises
    ------
    PlanarSitsError
        Names the strata that have not.
    """
    short = short_strata(sample)
    if len(short):
        visits, sizes = sample.visits(), sample.sizes()
        told = [f"'{names[h]}' ({visits[h]} of {sizes[h]} parcels)" for h in short[:4]]
        more = f" and {len(short) - 4} more" if len(short) > 4 else ""
        raise PlanarSitsError(
            f"strata with fewer than {LEAST_VISITS} visited parcels have no interval: "
            f"{', '.join(told)}{more}: visit more of their parcels"
        )


def merge_strata(sample: VisitedSample) -> np.ndarray:
    """Merge the strata of a simple random sample that have too few visits.

    They become one stratum. If that has too few visits still, the smallest of the others joins it.
    Strata of a simple random sample may be formed after the visits (Cochran 1977, section 5A.9).

    Parameters
    ----------
    sample : VisitedSample

    Returns
    -------
    (N,) int array
        0 to fewer strata than before; as they were if there is nothing to merge.

    Raises
    ------
    PlanarSitsError
        If fewer than two parcels were visited.
    """
    if sample.visited.sum() < LEAST_VISITS:
        raise PlanarSitsError(f"fewer than {LEAST_VISITS} parcels were visited: visit more")
    visits, sizes = sample.visits(), sample.sizes()
    merged = short_strata(sample)
    if not len(merged):
        return sample.strata
    others = [h for h in np.argsort(sizes, kind="stable") if h not in merged]
    while visits[merged].sum() < LEAST_VISITS:
        merged = np.append(merged, others.pop(0))
    joined = np.where(np.isin(sample.strata, merged), merged.min(), sample.strata)
    return np.unique(joined, return_inverse=True)[1]
