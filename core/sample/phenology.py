"""What grows in the sample scene: covers, their seasons, and the crops made of them."""

from dataclasses import dataclass

import numpy as np

from ..errors import PlanarSitsError


def double_logistic(day, base, peak, rise, rise_days, fall, fall_days):
    """Return the greenness of a cover through the year.

    Source: Beck et al., *Improved monitoring of vegetation dynamics at very
    high latitudes*, Remote Sensing of Environment 100, 2006, equation 1, with
    slopes given as their inverse, in days.

    Parameters
    ----------
    day : array or float
        Day of the year.
    base, peak : array or float
        Greenness in winter and at the height of the season, 0 to 1.
    rise, fall : array or float
        Days of the inflections, in spring and in autumn.
    rise_days, fall_days : array or float
        Days in which each logistic goes from 50 to 73 percent.

    Returns
    -------
    float64 array or float
        Of the arguments' common shape.
    """
    spring = 1.0 / (1.0 + np.exp(-(day - rise) / rise_days))
    autumn = 1.0 / (1.0 + np.exp((day - fall) / fall_days))
    return base + (peak - base) * (spring + autumn - 1.0)


def bloom(day, middle, half_width=9.0):
    """Return how far a cover is in flower, 0 to 1, a bell around ``middle``."""
    return np.exp(-0.5 * ((day - middle) / half_width) ** 2)


@dataclass(frozen=True)
class Cover:
    """One thing that covers the ground.

    Attributes
    ----------
    curve : tuple of 6 float
        Arguments of `double_logistic` after the day.
    dormant, green : tuple of 3 float
        Reflectance at greenness 0 and 1: near infrared, red, green.
    flower_day : float
        Middle of a yellow bloom; NaN for covers without one.
    """

    curve: tuple
    dormant: tuple
    green: tuple
    flower_day: float = float("nan")


_SOIL = (0.25, 0.170, 0.130)
_STRAW = (0.29, 0.175, 0.140)

# Orders of magnitude of Sentinel-2 surface reflectance in central Europe (ours).
COVERS = {
    "soil": Cover((0.05, 0.25, 100, 12, 300, 15), _SOIL, (0.44, 0.040, 0.075)),
    "grass": Cover((0.45, 0.95, 85, 12, 305, 18), (0.24, 0.100, 0.095), (0.46, 0.036, 0.076)),
    "fruit tree": Cover((0.05, 1.0, 112, 8, 300, 10), (0.21, 0.095, 0.085), (0.41, 0.028, 0.058)),
    "vine": Cover((0.03, 0.85, 135, 10, 285, 8), (0.22, 0.120, 0.100), (0.38, 0.045, 0.070)),
    "forest": Cover((0.10, 1.0, 118, 7, 298, 9), (0.19, 0.070, 0.060), (0.38, 0.022, 0.045)),
    "winter wheat": Cover((0.20, 1.0, 95, 10, 182, 7), _STRAW, (0.46, 0.028, 0.062)),
    "maize": Cover((0.03, 1.0, 168, 8, 262, 8), _SOIL, (0.44, 0.030, 0.065)),
    "rapeseed": Cover((0.35, 1.0, 88, 9, 172, 7), _STRAW, (0.48, 0.032, 0.075), 120.0),
    "sugar beet": Cover((0.03, 1.0, 155, 9, 290, 6), _SOIL, (0.52, 0.030, 0.078)),
}


@dataclass(frozen=True)
class Crop:
    """One class of parcels.

    A parcel is a canopy over a floor of grass and bare soil, in shares that
    vary from parcel to parcel and, by the arrangement, within it.

    Attributes
    ----------
    name : str
    count : int
        Parcels in the reference data: the crop's weight in the scene.
    area : tuple of 2 float
        Mean and standard deviation of the parcels' area, in pixels.
    canopy : str
        Key of `COVERS`.
    share : tuple of 2 float
        Mean and standard deviation over parcels of the canopy's share.
    arrangement : {'smooth', 'rows', 'scattered'}
        How the canopy's share varies within a parcel.
    contrast : float
        Half the range of that variation.
    bare : tuple of 2 float
        Mean and standard deviation over parcels of bare soil in the floor.
    """

    name: str
    count: int
    area: tuple
    canopy: str
    share: tuple
    arrangement: str
    contrast: float
    bare: tuple


# Mean and standard deviation over parcels: shares of the canopy, then of bare soil.
_TREES, _SOWN = (0.42, 0.10), (0.92, 0.04)
_TURF, _STRIPS, _TILLED = (0.10, 0.08), (0.16, 0.08), (0.95, 0.03)

# Counts and areas of the first four: STaR table 1 (METHOD section 8). The rest is ours.
# Both orchards have the same trees in the same number: their arrangement tells them apart.
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

# What lies between the parcels, never a class.
WOODLAND = Crop("woodland", 0, (200, 150), "forest", (0.94, 0.03), "smooth", 0.05, (0.2, 0.1))
MARGIN = Crop("margin", 0, (0, 0), "grass", (0.60, 0.00), "smooth", 0.30, (0.5, 0.0))


def crop_table(class_count):
    """Return the crops of a scene with that many classes.

    Parameters
    ----------
    class_count : int
        2 to 8.

    Returns
    -------
    tuple of Crop

    Raises
    ------
    PlanarSitsError
        If there is no such number of crops.
    """
    if not 2 <= class_count <= len(CROPS):
        raise PlanarSitsError(
            f"CLASS_COUNT is {class_count}: choose a number of classes from 2 to {len(CROPS)}."
        )
    return CROPS[:class_count]


def parcels_per_crop(parcel_count, crops):
    """Share a number of parcels out among crops.

    By the square root of the reference counts, so that rare crops are rare
    but can still be learned; each has 4 parcels where there are enough.

    Parameters
    ----------
    parcel_count : int
        At least 2 per crop.
    crops : sequence of Crop

    Returns
    -------
    (K,) int64 array
        It sums to ``parcel_count``.

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


def draw_areas(crops, rng):
    """Draw the area of parcels from the log-normal law of their crop.

    Parameters
    ----------
    crops : sequence of N Crop
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
