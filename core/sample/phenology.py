"""The vegetation of the sample scene: covers with their curves, and crops."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import PlanarSitsError


@dataclass(frozen=True, eq=False)
class GreennessCurve:
    """The greenness of covers through the year, a double logistic.

    Source: Beck et al., *Improved monitoring of vegetation dynamics at very
    high latitudes*, Remote Sensing of Environment 100, 2006, equation 1, with
    slopes given as their inverse, in days.

    Parameters
    ----------
    base, peak : float or array
        Greenness in winter and at the height of the season, 0 to 1.
    rise : float or array
        Day of the year of the inflection in spring.
    rise_days : float or array
        Days in which the logistic of spring goes from 50 to 73 percent.
    fall, fall_days : float or array
        The same of autumn.
    """

    base: float | np.ndarray
    peak: float | np.ndarray
    rise: float | np.ndarray
    rise_days: float | np.ndarray
    fall: float | np.ndarray
    fall_days: float | np.ndarray

    def greenness(self, day: float | np.ndarray) -> np.ndarray:
        """Return the greenness on days of the year, broadcast with the parameters."""
        spring = 1.0 / (1.0 + np.exp(-(day - self.rise) / self.rise_days))
        autumn = 1.0 / (1.0 + np.exp((day - self.fall) / self.fall_days))
        return self.base + (self.peak - self.base) * (spring + autumn - 1.0)


def bloom(day: float | np.ndarray, middle: float | np.ndarray) -> np.ndarray:
    """Return the strength of a bloom.

    Parameters
    ----------
    day : float or array
        Day of the year.
    middle : float or array
        Day of the height of the bloom, NaN for none.

    Returns
    -------
    float64 array
        A Gaussian around ``middle`` with a standard deviation of 9 days, 0 to 1;
        NaN for none.
    """
    return np.exp(-0.5 * ((day - middle) / 9.0) ** 2)


@dataclass(frozen=True)
class Cover:
    """A kind of plant or soil that covers the ground.

    Parameters
    ----------
    curve : GreennessCurve
    dormant, green : tuple of 3 float
        Reflectance at greenness 0 and 1: near infrared, red, green.
    flower_day : float
        Day of the year of the height of a yellow bloom; NaN for none.
    """

    curve: GreennessCurve
    dormant: tuple[float, float, float]
    green: tuple[float, float, float]
    flower_day: float = float("nan")


_SOIL = (0.25, 0.170, 0.130)
_STRAW = (0.29, 0.175, 0.140)

# Curve (base, peak, rise, rise_days, fall, fall_days), dormant and green reflectance:
# orders of magnitude of Sentinel-2 surface reflectance in central Europe (assumed).
COVERS = {
    "soil": Cover(GreennessCurve(0.05, 0.25, 100, 12, 300, 15), _SOIL, (0.44, 0.040, 0.075)),
    "grass": Cover(
        GreennessCurve(0.45, 0.95, 85, 12, 305, 18), (0.24, 0.100, 0.095), (0.46, 0.036, 0.076)
    ),
    "fruit tree": Cover(
        GreennessCurve(0.05, 1.0, 112, 8, 300, 10), (0.21, 0.095, 0.085), (0.41, 0.028, 0.058)
    ),
    "vine": Cover(
        GreennessCurve(0.03, 0.85, 135, 10, 285, 8), (0.22, 0.120, 0.100), (0.38, 0.045, 0.070)
    ),
    "forest": Cover(
        GreennessCurve(0.10, 1.0, 118, 7, 298, 9), (0.19, 0.070, 0.060), (0.38, 0.022, 0.045)
    ),
    "winter wheat": Cover(GreennessCurve(0.20, 1.0, 95, 10, 182, 7), _STRAW, (0.46, 0.028, 0.062)),
    "maize": Cover(GreennessCurve(0.03, 1.0, 168, 8, 262, 8), _SOIL, (0.44, 0.030, 0.065)),
    "rapeseed": Cover(
        GreennessCurve(0.35, 1.0, 88, 9, 172, 7), _STRAW, (0.48, 0.032, 0.075), 120.0
    ),
    "sugar beet": Cover(GreennessCurve(0.03, 1.0, 155, 9, 290, 6), _SOIL, (0.52, 0.030, 0.078)),
}


@dataclass(frozen=True)
class Crop:
    """A class of parcels: a canopy over a floor of grass and bare soil.

    The shares vary from parcel to parcel and, by the arrangement, within a parcel.

    Parameters
    ----------
    name : str
    count : int
        Number of parcels in the reference data: the crop's weight in the scene.
    area : (float, float)
        Mean and standard deviation of the parcels' area, in pixels.
    canopy : str
        Key of `COVERS`.
    share : (float, float)
        Mean and standard deviation over parcels of the canopy's share of the ground.
    arrangement : {'smooth', 'rows', 'scattered'}
        Pattern of the canopy's share within a parcel.
    contrast : float
        Half the range of that share within a parcel.
    bare : (float, float)
        Mean and standard deviation over parcels of the share of bare soil in the floor.
    """

    name: str
    count: int
    area: tuple[float, float]
    canopy: str
    share: tuple[float, float]
    arrangement: str
    contrast: float
    bare: tuple[float, float]


# Mean and standard deviation over parcels: shares of the canopy, then of bare soil.
_TREES, _SOWN = (0.42, 0.10), (0.92, 0.04)
_TURF, _STRIPS, _TILLED = (0.10, 0.08), (0.16, 0.08), (0.95, 0.03)

# Counts and areas of the first four: STaR table 1 (METHOD section 8). The rest is assumed.
# Both orchards have the same trees in the same number and differ by their arrangement alone.
CROPS = (
    Crop("meadow", 1045, (250, 338), "grass", (0.80, 0.08), "smooth", 0.06, (0.30, 0.15)),
    Crop("vineyard", 562, (50, 47), "vine", (0.45, 0.08), "rows", 0.08, (0.55, 0.22)),
    Crop("traditional orchard", 136, (154, 305), "fruit tree", _TREES, "scattered", 0.30, _TURF),
    Crop("intensive orchard", 191, (129, 115), "fruit tree", _TREES, "rows", 0.30, _STRIPS),
    Crop("winter wheat", 400, (300, 250), "winter wheat", _SOWN, "smooth", 0.05, _TILLED),
    Crop("maize", 400, (320, 260), "maize", _SOWN, "smooth", 0.05, _TILLED),
    Crop("rapeseed", 250, (350, 250), "rapeseed", _SOWN, "smooth", 0.05, _TILLED),
    Crop("sugar beet", 200, (280, 200), "sugar beet", _SOWN, "smooth", 0.05, _TILLED),
)

# Land between the parcels, never a class.
WOODLAND = Crop("woodland", 0, (200, 150), "forest", (0.94, 0.03), "smooth", 0.05, (0.2, 0.1))
MARGIN = Crop("margin", 0, (0, 0), "grass", (0.60, 0.00), "smooth", 0.30, (0.5, 0.0))


def crop_table(class_count: int) -> tuple[Crop, ...]:
    """Return the crops of a scene of a number of classes.

    Parameters
    ----------
    class_count : int
        2 to 8.

    Returns
    -------
    tuple of ``class_count`` Crop

    Raises
    ------
    PlanarSitsError
        If the number is out of range.
    """
    if not 2 <= class_count <= len(CROPS):
        raise PlanarSitsError(
            f"CLASS_COUNT is {class_count}: choose a number of classes from 2 to {len(CROPS)}."
        )
    return CROPS[:class_count]


def parcels_per_crop(parcel_count: int, crops: Sequence[Crop]) -> np.ndarray:
    """Divide a number of parcels among crops.

    In proportion to the square roots of the reference counts, so that rare crops
    are rare but can still be learned; at least 4 each if there are enough.

    Parameters
    ----------
    parcel_count : int
        At least 2 per crop.
    crops : sequence of K Crop

    Returns
    -------
    (K,) int64 array
        Number of parcels of each crop; their sum is ``parcel_count``.

    Raises
    ------
    PlanarSitsError
        If there are fewer than 2 parcels per crop.
    """
    if parcel_count < 2 * len(crops):
        raise PlanarSitsError(
            f"PARCEL_COUNT is {parcel_count}, too few for {len(crops)} classes: "
            f"ask for {2 * len(crops)} parcels or more."
        )
    weights = np.sqrt([crop.count for crop in crops])
    counts = np.full(len(crops), min(4, parcel_count // len(crops)), np.int64)
    for _ in range(parcel_count - counts.sum()):
        counts[np.argmin(counts / weights)] += 1
    return counts


def draw_areas(crops: Sequence[Crop], rng: np.random.Generator) -> np.ndarray:
    """Draw the area of parcels from the log-normal distribution of their crop.

    Parameters
    ----------
    crops : sequence of N Crop
        Crop of each parcel.
    rng : numpy.random.Generator

    Returns
    -------
    (N,) float64 array
        Pixels, 12 to 1500.
    """
    mean, std = np.array([crop.area for crop in crops], float).T
    variance = np.log1p((std / mean) ** 2)
    areas = rng.lognormal(np.log(mean) - variance / 2, np.sqrt(variance))
    return np.clip(areas, 12.0, 1500.0)
