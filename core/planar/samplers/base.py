"""The base class of samplers, and the batch of segments that they draw."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from ..hashing import draw, walk_streams
from ..segments import SegmentSettings, segment_counts

if TYPE_CHECKING:
    from ...series.parcel_pixels import ParcelPixels

# Segments drawn together: their 64-bit words stay in a core's cache.
_BLOCK = 16384


@dataclass(frozen=True)
class SegmentBatch:
    """W segments to draw; each array has one entry per segment.

    Parameters
    ----------
    seed : int
    keys : (W,) uint64 array
        Key of the segment's parcel.
    numbers : (W,) integer array
        Number of the segment within its parcel, 0 or more.
    starts, sizes : (W,) integer arrays
        Index of the parcel's first pixel, and the parcel's number of pixels.
    first : (W,) int64 array, optional
        Index of a pixel of the parcel that the segment must hold (see
        `Sampler.draw`).
    """

    seed: int
    keys: np.ndarray
    numbers: np.ndarray
    starts: np.ndarray
    sizes: np.ndarray
    first: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.keys)

    def blocks(self) -> Iterator[tuple[slice, SegmentBatch]]:
        """Yield consecutive parts of the batch that fit a processor's cache.

        Yields
        ------
        part : slice
            Of the batch's segments.
        block : SegmentBatch
            The segments of that slice.
        """
        for begin in range(0, len(self), _BLOCK):
            part = slice(begin, begin + _BLOCK)
            yield (
                part,
                replace(
                    self,
                    keys=self.keys[part],
                    numbers=self.numbers[part],
                    starts=self.starts[part],
                    sizes=self.sizes[part],
                    first=None if self.first is None else self.first[part],
                ),
            )

    def streams(self) -> np.ndarray:
        """Return the random stream of each segment, to draw from with `hashing.draw`.

        Returns
        -------
        (W,) uint64 array
        """
        return walk_streams(self.seed, self.keys, self.numbers)

    def first_pixels(self, streams: np.ndarray) -> np.ndarray:
        """Return ``first``, or a uniformly drawn pixel of each segment's parcel.

        Parameters
        ----------
        streams : (W,) uint64 array
            From `streams`; step 0 is used.

        Returns
        -------
        (W,) int64 array
            Pixel indices.
        """
        if self.first is not None:
            return np.asarray(self.first, np.int64)
        return np.asarray(self.starts) + draw(streams, 0, self.sizes)


class Sampler(ABC):
    """Base class of samplers, which take segments of L pixels from parcels.

    A subclass sets the class attributes and defines `draw_batch`; `counts` and
    `length_for` where the defaults do not fit. A segment depends on the seed, the
    parcel's key and pixels, and the segment's number alone: not on other parcels
    or other draws.

    Parameters
    ----------
    pixels : ParcelPixels
        N parcels, pixels sorted by (row, col) within each.
    settings : SegmentSettings
    seed : int

    Attributes
    ----------
    pixels : ParcelPixels
        What the indices of `draw` refer to.
    settings : SegmentSettings
    seed : int
    random_order : bool
        The segments of a parcel come in random order: the first t of them are a
        random sample of all.
    shortenable : bool
        The first l pixels of a segment are a segment of length l.
    across : {'walk', 'segment', 'curve', 'patch', 'pixel', 'parcel'}
        What the columns of a planar image follow.
    planar : bool
        The segments make planar images for the `BACKBONES`.
    is_path : bool
        Consecutive pixels of a segment follow a path over the parcel.
    centred : bool
        A segment lies around the pixel in its middle, instead of starting at its
        first one.
    channels_per_band : int
        Channels of a planar image for each band of the series.
    noun, plural : str
        What one segment and several segments are called in reports.
    columns : str
        What the columns of a planar image are, for captions.
    """

    random_order: ClassVar[bool]
    shortenable: ClassVar[bool]
    across: ClassVar[str]
    planar: ClassVar[bool]
    is_path: ClassVar[bool] = False
    centred: ClassVar[bool] = False
    channels_per_band: ClassVar[int] = 1
    noun: ClassVar[str]
    plural: ClassVar[str]
    columns: ClassVar[str]

    def __init__(self, pixels: ParcelPixels, settings: SegmentSettings, seed: int) -> None:
        self.pixels, self.settings, self.seed = pixels, settings, seed
        self._starts, self._sizes = pixels.offsets[:-1], pixels.sizes

    @property
    def counts(self) -> np.ndarray:
        """Segments per parcel, (N,) int64 array, each at least 1."""
        return segment_counts(self._sizes, self.settings.fraction)

    def draw(
        self, parcel: np.ndarray, number: np.ndarray, first: np.ndarray | None = None
    ) -> np.ndarray:
        """Return the pixel indices of segments.

        Parameters
        ----------
        parcel, number : (W,) int64 arrays
            Parcel (0 to N - 1) and number (0 or more) of each segment, as from
            `segment_list`.
        first : (W,) int64 array, optional
            A pixel of the parcel for each segment, which starts there; patches
            have it in their middle, curves near their end pass it later.

        Returns
        -------
        (W, L) int32 array
            Indices into ``pixels``; -1 where a patch leaves the parcel.
        """
        return self.draw_batch(
            SegmentBatch(
                seed=self.seed,
                keys=self.pixels.keys[parcel],
                numbers=number,
                starts=self._starts[parcel],
                sizes=self._sizes[parcel],
                first=first,
            )
        )

    @abstractmethod
    def draw_batch(self, batch: SegmentBatch) -> np.ndarray:
        """Return the pixel indices of a batch of segments.

        Parameters
        ----------
        batch : SegmentBatch

        Returns
        -------
        (W, L) int32 array
            As `draw`.
        """

    @classmethod
    def length_for(cls, length: int) -> int:
        """Return the pixels per segment for an operator's LENGTH.

        Parameters
        ----------
        length : int
            LENGTH, at least 1.

        Returns
        -------
        int
            ``length`` where the sampler takes any.
        """
        return length
