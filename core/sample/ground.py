"""The ground of the sample scene: which cover has which share of every pixel."""

from dataclasses import dataclass

import numpy as np

from .phenology import COVERS, bloom, double_logistic

# Sub-pixels a side, for the mixed pixels along the margins.
_FINE = 3
_FLOWER = np.array([0.02, 0.13, 0.14])


def smooth_field(shape, scale, rng):
    """Draw a smooth random field.

    Parameters
    ----------
    shape : tuple of 2 int
    scale : float
        Standard deviation, in pixels, of the Gaussian that smooths the noise.
    rng : numpy.random.Generator

    Returns
    -------
    (H, W) float32 array
        Of mean 0 and standard deviation 1; it wraps around the edges.
    """
    noise = np.fft.rfft2(rng.standard_normal(shape))
    rows = np.fft.fftfreq(shape[0])[:, None]
    columns = np.fft.rfftfreq(shape[1])
    smooth = np.exp(-2 * (np.pi * scale) ** 2 * (rows**2 + columns**2))
    field = np.fft.irfft2(noise * smooth, s=shape)
    return ((field - field.mean()) / field.std()).astype(np.float32)


def rasterise(polygons, shape):
    """Find the polygon of every pixel, and how much of the pixel it covers.

    Parameters
    ----------
    polygons : list of N (n, 2) arrays
        In pixels, x then y, apart from each other.
    shape : tuple of 2 int

    Returns
    -------
    label : (H, W) int32 array
        The polygon around the pixel's centre, else one that touches it, else -1.
    inside : (H, W) float32 array
        The part of the pixel in that polygon, 0 to 1.
    """
    # Here, since skimage is slow to import.
    from skimage.draw import polygon as fill

    rows, columns = shape
    fine = np.full((rows * _FINE, columns * _FINE), -1, np.int32)
    for k, points in enumerate(polygons):
        x, y = points.T * _FINE - 0.5
        fine[fill(y, x, fine.shape)] = k
    fine = fine.reshape(rows, _FINE, columns, _FINE)
    centre = fine[:, _FINE // 2, :, _FINE // 2]
    label = np.where(centre >= 0, centre, fine.max(axis=(1, 3)))
    inside = (fine == label[:, None, :, None]).mean(axis=(1, 3), dtype=np.float32)
    return label, inside * (label >= 0)


def scattered(label, field):
    """Arrange within each label the values of planting rows in clumps.

    The k-th largest of n field values becomes the k-th largest of n evenly
    spaced points of a cosine: rows and clumps differ by nothing but the place.

    Parameters
    ----------
    label : (P,) integer array
    field : (P,) float array
        High where the trees are.

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


@dataclass(frozen=True)
class Ground:
    """Everything about the scene that does not change from date to date.

    Of U units (parcels, woods and, last, the margins between them) and three
    covers each: canopy, grass, soil.

    Attributes
    ----------
    label : (H, W) int32 array
        Unit of each pixel.
    inside : (H, W) float32 array
        Part of the pixel in that unit; the rest is margin.
    shares : (3, H, W) float32 array
        Share of each cover.
    vigour : (H, W) float32 array
        Factor on greenness, around 1.
    curves : (U, 3, 6) float64 array
        Arguments of `double_logistic`.
    dormant, green : (U, 3, 3) float64 arrays
        Reflectance by unit, cover and band.
    flower : (U,) float64 array
        Day of bloom of the canopy, NaN for none.
    mown : (U, 3) bool array
        Covers that are cut.
    cuts : (U, 3) float64 array
        Days of mowing; NaN for none.
    """

    label: np.ndarray
    inside: np.ndarray
    shares: np.ndarray
    vigour: np.ndarray
    curves: np.ndarray
    dormant: np.ndarray
    green: np.ndarray
    flower: np.ndarray
    mown: np.ndarray
    cuts: np.ndarray

    def reflectance(self, day, wetness):
        """Return what a perfect sensor would see under a clear sky.

        Parameters
        ----------
        day : int
            Day of the year.
        wetness : float
            Factor on what is not green: wet soil is darker.

        Returns
        -------
        (3, H, W) float32 array
            Near infrared, red, green, 0 to 1.
        """
        greenness = double_logistic(day, *np.moveaxis(self.curves, 2, 0))
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

    def _mix(self, values):
        """Mix values by unit and cover, (U, 3), into an (H, W) array."""
        return sum(values[:, cover][self.label] * self.shares[cover] for cover in range(3))


def make_ground(crops, polygons, shape, rng):
    """Grow crops on polygons.

    Parameters
    ----------
    crops : sequence of U Crop
        One per polygon, and a last one for the margins.
    polygons : list of U - 1 (n, 2) arrays
        In pixels.
    shape : tuple of 2 int
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


def _arrangement(crops, label, rng):
    """Return how the canopy varies within each unit: (H, W), -1 to 1."""
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


def _vigour(label, units, rng):
    """Return a factor on greenness, a slope across each unit and smooth patches."""
    row, column = np.indices(label.shape, np.float32)
    flat = label.ravel()
    counts = np.maximum(np.bincount(flat, minlength=units), 1)
    slope = rng.normal(0, 0.06, (2, units))
    slope[:, -1] = 0
    patches = 1 + 0.05 * smooth_field(label.shape, 7.0, rng)
    for place, gain in zip((row, column), slope):
        middle = np.bincount(flat, place.ravel(), units) / counts
        patches += (gain / np.sqrt(counts))[label] * (place - middle[label])
    return np.clip(patches, 0.6, 1.3).astype(np.float32)


def _curves(covers, rng):
    """Return the curve of each unit's covers, early or late, strong or weak."""
    curves = np.array([[cover.curve for cover in unit] for unit in covers], float)
    late = rng.normal(0, 8, (len(covers), 1))
    longer = rng.normal(0, 5, (len(covers), 1))
    curves[:, :, 2] += late
    curves[:, :, 4] += late + longer
    curves[:, :, :2] *= rng.normal(1, 0.07, (len(covers), 1, 1))
    return curves


def _cuts(units, rng):
    """Return the days of mowing, (U, 3): a first cut, a second, at times a third."""
    cuts = rng.uniform(135, 185, (units, 1)) + np.array([[0.0, 55.0, 105.0]])
    cuts[:, 1:] += rng.normal(0, 8, (units, 2))
    cuts[rng.uniform(size=units) < 0.5, 2] = np.nan
    return cuts
