"""The ground of the sample scene: the share of each cover in every pixel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .noise import smooth_field
from .phenology import COVERS, Cover, Crop, GreennessCurve, bloom
from .polygons import rasterise

# Reflectance that a full bloom adds: near infrared, red, green.
_FLOWER = np.array([0.02, 0.13, 0.14])


def scattered(label: np.ndarray, field: np.ndarray) -> np.ndarray:
    """Return the values of planting rows, arranged in clumps, within each label.

    The k-th largest of n field values becomes the k-th largest of n evenly spaced
    points of a cosine: rows and clumps have the same values at other positions.

    Parameters
    ----------
    label : (P,) integer array
        Unit of each pixel.
    field : (P,) float array
        High in the clumps.

    Returns
    -------
    (P,) float64 array
        From -1 to 1.
    """
    order = np.lexsort((field, label))
    counts = np.unique(label, return_counts=True)[1]
    first = np.repeat(np.cumsum(counts) - counts, counts)
    rank = np.empty(len(label))
    rank[order] = (np.arange(len(label)) - first + 0.5) / np.repeat(counts, counts)
    return -np.cos(np.pi * rank)


@dataclass(frozen=True, eq=False)
class Ground:
    """The part of the scene that is the same on all dates.

    It consists of U units (parcels, woods and, last, the margins between them)
    of three covers each: canopy, grass, soil.

    Parameters
    ----------
    label : (H, W) int32 array
        Unit of each pixel.
    inside : (H, W) float32 array
        Part of the pixel in that unit, 0 to 1; the rest is margin.
    shares : (3, H, W) float32 array
        Share of each cover, 0 to 1.
    vigour : (H, W) float32 array
        Factor on the growth, around 1.
    curves : GreennessCurve
        Of (U, 3) float64 arrays.
    dormant, green : (U, 3, 3) float64 arrays
        Reflectance at greenness 0 and 1, by unit, cover and band.
    flower : (U,) float64 array
        Day of the year of the canopy's bloom, NaN for none.
    mown : (U, 3) bool array
        Covers that are mown.
    cuts : (U, 3) float64 array
        Days of the year of mowing; NaN for none.
    """

    label: np.ndarray
    inside: np.ndarray
    shares: np.ndarray
    vigour: np.ndarray
    curves: GreennessCurve
    dormant: np.ndarray
    green: np.ndarray
    flower: np.ndarray
    mown: np.ndarray
    cuts: np.ndarray

    def reflectance(self, day: int, wetness: float) -> np.ndarray:
        """Return the reflectance under a clear sky, without noise.

        Parameters
        ----------
        day : int
            Day of the year.
        wetness : float
            Factor on dormant reflectance; below 1 for wet, dark soil.

        Returns
        -------
        (3, H, W) float32 array
            Near infrared, red, green, 0 to 1.
        """
        greenness = self.curves.greenness(day)
        since = day - self.cuts
        cut = np.where(since >= 0, 0.55 * np.exp(-np.maximum(since, 0) / 22.0), 0.0)
        greenness *= np.where(self.mown, (1.0 - np.nan_to_num(cut).max(axis=1))[:, None], 1.0)
        flower = np.nan_to_num(bloom(day, self.flower))
        still = (self.dormant * wetness).astype(np.float32)
        growth = (greenness[:, :, None] * (self.green - self.dormant * wetness)).astype(np.float32)
        bands = []
        for band in range(3):
            value = self._mix(still[:, :, band]) + self.vigour * self._mix(growth[:, :, band])
            value += (flower * _FLOWER[band]).astype(np.float32)[self.label] * self.shares[0]
            margin = (still[-1, :, band] + growth[-1, :, band])[1:].mean()
            bands.append(self.inside * value + (1 - self.inside) * margin)
        return np.stack(bands)

    def _mix(self, values: np.ndarray) -> np.ndarray:
        """Return the (H, W) mixture of values by unit and cover, (U, 3)."""
        return sum(values[:, cover][self.label] * self.shares[cover] for cover in range(3))


def make_ground(
    crops: Sequence[Crop],
    polygons: Sequence[np.ndarray],
    shape: tuple[int, int],
    rng: np.random.Generator,
) -> Ground:
    """Make the ground of crops on polygons.

    Parameters
    ----------
    crops : sequence of U Crop
        One per polygon, and a last one for the margins.
    polygons : sequence of U - 1 (n, 2) arrays
        In pixels.
    shape : (int, int)
        Rows and columns.
    rng : numpy.random.Generator

    Returns
    -------
    Ground
    """
    label, inside = rasterise(polygons, shape)
    margin = label < 0
    label[margin] = len(crops) - 1
    inside[margin] = 1.0
    share = rng.normal(*np.array([crop.share for crop in crops]).T)
    contrast = np.array([crop.contrast for crop in crops])
    bare = np.clip(rng.normal(*np.array([crop.bare for crop in crops]).T), 0, 1)
    canopy = share[label] + contrast[label] * _arrangement(crops, label, rng)
    canopy = np.clip(canopy, 0, 1).astype(np.float32)
    soil = bare[label].astype(np.float32) * (1 - canopy)
    covers = [[COVERS[crop.canopy], COVERS["grass"], COVERS["soil"]] for crop in crops]
    return Ground(
        label=label,
        inside=inside,
        shares=np.stack([canopy, 1 - canopy - soil, soil]),
        vigour=_vigour(label, len(crops), rng),
        curves=_curves(covers, rng),
        dormant=np.array([[cover.dormant for cover in unit] for unit in covers]),
        green=np.array([[cover.green for cover in unit] for unit in covers]),
        flower=np.array([unit[0].flower_day for unit in covers]) + rng.normal(0, 4, len(crops)),
        mown=np.array([[cover is COVERS["grass"] for cover in unit] for unit in covers]),
        cuts=_cuts(len(crops), rng),
    )


def _arrangement(crops: Sequence[Crop], label: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the pattern of the canopy within each unit: (H, W), -1 to 1."""
    kind = np.array([crop.arrangement for crop in crops])[label]
    pattern = np.clip(smooth_field(label.shape, 5.0, rng) / 2, -1, 1).astype(float)
    angle = rng.uniform(0, np.pi, len(crops))
    period = rng.uniform(2.2, 3.2, len(crops))
    phase = rng.uniform(0, 2 * np.pi, len(crops))
    row, column = np.nonzero(kind == "rows")
    unit = label[row, column]
    across = column * np.cos(angle[unit]) + row * np.sin(angle[unit])
    pattern[row, column] = np.cos(2 * np.pi * across / period[unit] + phase[unit])
    trees = kind == "scattered"
    pattern[trees] = scattered(label[trees], smooth_field(label.shape, 0.9, rng)[trees])
    return pattern


def _vigour(label: np.ndarray, units: int, rng: np.random.Generator) -> np.ndarray:
    """Return a factor on growth, (H, W): smooth patches, and a slope across each unit."""
    row, column = np.indices(label.shape, np.float32)
    flat = label.ravel()
    counts = np.maximum(np.bincount(flat, minlength=units), 1)
    slope = rng.normal(0, 0.06, (2, units))
    slope[:, -1] = 0
    vigour = 1 + 0.05 * smooth_field(label.shape, 7.0, rng)
    for coordinate, gain in zip((row, column), slope):
        middle = np.bincount(flat, coordinate.ravel(), units) / counts
        vigour += (gain / np.sqrt(counts))[label] * (coordinate - middle[label])
    return np.clip(vigour, 0.6, 1.3).astype(np.float32)


def _curves(covers: Sequence[Sequence[Cover]], rng: np.random.Generator) -> GreennessCurve:
    """Return the curves of the units' covers, (U, 3), shifted and scaled by unit."""

    def of_covers(name: str) -> np.ndarray:
        """Return a parameter of the covers' curves, (U, 3)."""
        return np.array([[getattr(cover.curve, name) for cover in unit] for unit in covers], float)

    late = rng.normal(0, 8, (len(covers), 1))
    longer = rng.normal(0, 5, (len(covers), 1))
    strength = rng.normal(1, 0.07, (len(covers), 1))
    return GreennessCurve(
        base=of_covers("base") * strength,
        peak=of_covers("peak") * strength,
        rise=of_covers("rise") + late,
        rise_days=of_covers("rise_days"),
        fall=of_covers("fall") + (late + longer),
        fall_days=of_covers("fall_days"),
    )


def _cuts(units: int, rng: np.random.Generator) -> np.ndarray:
    """Return the days of mowing, (U, 3): two cuts, and a third in half of the units."""
    cuts = rng.uniform(135, 185, (units, 1)) + np.array([[0.0, 55.0, 105.0]])
    cuts[:, 1:] += rng.normal(0, 8, (units, 2))
    cuts[rng.uniform(size=units) < 0.5, 2] = np.nan
    return cuts
