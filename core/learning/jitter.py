"""Radiometric jitter: random shifts of the values of training images."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from ..series.parcel_pixels import ParcelPixels

# STD of the two kinds of shifts, as a part of the STD within a class and of the noise of the data
# (docs/decisions/0041).
_DIFFERENCE, _NOISE = 0.25, 0.5
# Parcels that differences and noise are taken from, at most; each class gives equally many.
_MOST_PARCELS = 5000


@dataclass(frozen=True)
class ClassDifferences:
    """Random differences between parcels of a class.

    Parameters
    ----------
    series : (M, T, B) float32 tensor
        Mean series of parcels, class after class.
    starts, counts : (K,) int64 tensors
        First parcel and number of parcels of each class.
    """

    series: torch.Tensor
    starts: torch.Tensor
    counts: torch.Tensor

    def draw(self, classes: torch.Tensor) -> torch.Tensor:
        """Return differences (W, T, B) of two random parcels of each of W classes."""
        return self._parcels(classes) - self._parcels(classes)

    def _parcels(self, classes: torch.Tensor) -> torch.Tensor:
        """Return the series of a random parcel of each of these classes."""
        counts = self.counts[classes]
        # In float64: in float32 a number just below 1 may become 1.
        rank = (torch.rand(len(classes), dtype=torch.float64) * counts).long()
        return self.series[self.starts[classes] + rank]


@dataclass(frozen=True)
class Jitter:
    """Random shifts of images, one for each image, date and band.

    The pixels of an image are shifted alike, so that its texture and its order are kept: the image
    is that of another parcel of the crop, with other soil, sowing date or haze.

    Parameters
    ----------
    noise : (T, B) float32 tensor
        STD of the shifts that are independent of each other, in units of the normalised values.
    differences : ClassDifferences, optional
    """

    noise: torch.Tensor
    differences: ClassDifferences | None = None

    def shifts(self, classes: torch.Tensor) -> torch.Tensor:
        """Return random shifts of images.

        Independent noise smooths what a network learns (Bishop 1995). A part of the difference
        between two parcels of the class is shared by dates and bands as it is between parcels
        (after SMOTE, Chawla et al. 2002).

        Parameters
        ----------
        classes : (W,) int64 tensor
            Class of each image, 0 to K - 1, on the CPU.

        Returns
        -------
        (W, T, B) float32 tensor
            In units of the normalised values. Drawn on the CPU, so that they do not depend on the
            device.

        References
        ----------
        Bishop, C. M.: Training with noise is equivalent to Tikhonov regularization. Neural
        Computation 7(1), 1995.
        Chawla, N. V., Bowyer, K. W., Hall, L. O., Kegelmeyer, W. P.: SMOTE: synthetic minority
        over-sampling technique. Journal of Artificial Intelligence Research 16, 2002.
        """
        difference = self.differences.draw(classes) if self.differences else None
        shifts = self.noise * torch.randn(len(classes), *self.noise.shape)
        if difference is not None:
            # The difference of two parcels has twice the variance of one.
            shifts.add_(difference, alpha=_DIFFERENCE / 2**0.5)
        return shifts


def equal_jitter(values: np.ndarray, spread: float) -> Jitter:
    """Return noise of one STD for all steps and bands of values (P, T, B)."""
    return Jitter(torch.full(values.shape[1:], spread))


def class_jitter(pixels: ParcelPixels, labels: np.ndarray, least: float) -> Jitter:
    """Return differences within classes, and a part of the noise of the data.

    Parameters
    ----------
    pixels : ParcelPixels
        Parcels with normalised values, in random order.
    labels : (N,) int64 array
        Class of each parcel, 0 to K - 1.
    least : float
        Least STD of the noise.
    """
    chosen = _some_of_each_class(labels)
    labels, first = labels[chosen], pixels.offsets
    series = np.stack([pixels.values[first[i] : first[i + 1]].mean(axis=0) for i in chosen])
    counts = np.bincount(labels)
    noise = _NOISE * unexplained_std(series.reshape(len(series), -1), labels)
    return Jitter(
        torch.from_numpy(np.maximum(noise, least).astype(np.float32).reshape(series.shape[1:])),
        ClassDifferences(
            torch.from_numpy(series),
            torch.from_numpy(np.cumsum(counts) - counts),
            torch.from_numpy(counts),
        ),
    )


def _some_of_each_class(labels):
    """Return the numbers of the parcels to take, class after class."""
    most = max(_MOST_PARCELS // (labels.max() + 1), 1)
    return np.concatenate([np.flatnonzero(labels == k)[:most] for k in range(labels.max() + 1)])


def unexplained_std(values: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return the STD of each value, given the class and all other values of a parcel.

    That is what other dates and bands do not explain: the noise of the data. It is the inverse
    square root of the diagonal of the inverse covariance (Whittaker 1990, *Graphical Models in
    Applied Multivariate Statistics*), which is shrunk (Ledoit and Wolf 2004, Journal of
    Multivariate Analysis 88), since parcels may be fewer than values.

    Parameters
    ----------
    values : (M, D) float array
        A row for each parcel.
    labels : (M,) int array
        Class of each parcel.

    Returns
    -------
    (D,) float64 array
        Zeros if no class has two parcels.
    """
    # Here, since a classification would start later with it.
    from sklearn.covariance import ledoit_wolf

    counts = np.bincount(labels)
    sums = np.zeros((len(counts), values.shape[1]))
    np.add.at(sums, labels, values)
    residuals = (values - sums[labels] / counts[labels, None])[counts[labels] > 1]
    if len(residuals) < 2:
        return np.zeros(values.shape[1])
    covariance, _ = ledoit_wolf(residuals, assume_centered=True)
    covariance[np.diag_indices_from(covariance)] += 1e-8  # of constant values
    # Rounded, so that it does not depend on the number of threads of the linear algebra.
    return np.round(1 / np.sqrt(np.diag(np.linalg.inv(covariance))), 6)
