"""Segments per second on one core, by sampler and length.

make bench
"""

import time

import numpy as np
from package import load_package


def square_parcels(count, side):
    """Return square parcels of ``side`` pixels a side, with values 0."""
    from planar_sits.core.series.parcel_pixels import ParcelPixels

    rows, cols = np.divmod(np.arange(side * side, dtype=np.int32), side)
    return ParcelPixels(
        values=np.zeros((count * side * side, 1, 1), np.float32),
        rows=np.tile(rows, count),
        cols=np.tile(cols, count),
        offsets=np.arange(count + 1, dtype=np.int64) * side * side,
        index=np.arange(count),
        keys=np.arange(count, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15),
    )


def random_parcels(count, side, dates, bands):
    """Return square parcels with uniformly drawn values (P, dates, bands)."""
    pixels = square_parcels(count, side)
    shape = len(pixels.rows), dates, bands
    return pixels.with_values(np.random.default_rng(0).random(shape, np.float32))


def main():
    """Print the table; the neighbour search is part of the time."""
    from planar_sits.core.planar.samplers import make_sampler
    from planar_sits.core.planar.segments import SegmentSettings, segment_counts, segment_list

    pixels = square_parcels(2000, 13)
    parcel, number = segment_list(segment_counts(pixels.sizes, 70))
    print(f"{len(parcel)} segments of {len(pixels)} parcels of 169 pixels, one core")
    print(f"{'sampler':<15}{'L':>5}{'segments/s':>14}   (median of 5)")
    for name in ("random_walk", "random_pixels"):
        for length in (10, 50, 100):
            seconds = []
            for _ in range(5):
                start = time.perf_counter()
                sampler = make_sampler(pixels, SegmentSettings(name, length), 0)
                sampler.draw(parcel, number)
                seconds.append(time.perf_counter() - start)
            print(f"{name:<15}{length:>5}{len(parcel) / np.median(seconds):>14,.0f}")


if __name__ == "__main__":
    load_package()
    main()
