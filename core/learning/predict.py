"""Prediction: segments of a chunk of parcels go through the network in batches."""

import numpy as np
import torch

from ..errors import check_cancelled, never_cancelled
from ..planar.images import planar_images
from ..planar.segments import SegmentDrawer, segment_counts, segment_list
from .decide import parcel_probabilities

# Segments drawn together: 16 MB of indices at L = 50, whatever the chunk's size.
_DRAWN = 65536


def predict_parcels(network, pixels, segments, seed, engine, cancelled=never_cancelled):
    """Return the class probabilities of parcels.

    Parameters
    ----------
    network : torch.nn.Module
    pixels : ParcelPixels
        With normalised values (P, T, B).
    segments : SegmentSettings
        Sampler, length, fraction and canvas.
    seed : int
    engine : Engine
    cancelled : callable

    Returns
    -------
    probabilities : (N, K) float64 array
    counts : (N,) int64 array
        Segments used per parcel.
    """
    counts = segment_counts(pixels.sizes, segments.fraction)
    parcel, number = segment_list(counts)
    drawer = SegmentDrawer(pixels, segments, seed)
    found = segment_probabilities(network, pixels.values, drawer, parcel, number, engine, cancelled)
    return parcel_probabilities(found, counts), counts


def segment_probabilities(
    network, values, drawer, parcel, number, engine, cancelled=never_cancelled
):
    """Return the class probabilities of segments.

    Parameters
    ----------
    network : torch.nn.Module
        Moved to the engine's device and put in evaluation mode.
    values : (P, T, B) float32 array
        Normalised.
    drawer : SegmentDrawer
    parcel, number : (W,) int64 arrays
    engine : Engine
        Its batch size shrinks when memory is full.
    cancelled : callable

    Returns
    -------
    (W, K) float32 array
    """

    def probabilities(images):
        with torch.inference_mode():
            return torch.softmax(network(images), dim=1).cpu().numpy()

    batches = each_batch(
        network, values, drawer, parcel, number, engine, probabilities, cancelled=cancelled
    )
    return np.concatenate([found for _, found in batches])


def each_batch(
    network, values, drawer, parcel, number, engine, work, first=None, cancelled=never_cancelled
):
    """Draw segments and do some work on their planar images, batch by batch.

    Parameters
    ----------
    network, values, drawer, parcel, number, engine, cancelled
        See `segment_probabilities`.
    work : callable
        Takes planar images (w, B, T, L) on the engine's device.
    first : (W,) int64 array, optional
        First pixel of each segment.

    Yields
    ------
    segments : (w, L) int64 tensor
        Pixel indices, on the engine's device.
    found
        What ``work`` returned.
    """
    series = engine.place(values)
    network.eval().to(engine.device)
    for start in range(0, len(parcel), _DRAWN):
        part = slice(start, start + _DRAWN)
        where = None if first is None else first[part]
        drawn = torch.from_numpy(drawer.draw(parcel[part], number[part], where)).long()
        done = 0
        while done < len(drawn):
            check_cancelled(cancelled)
            batch = drawn[done : done + engine.batch_size].to(engine.device)
            try:
                found = work(planar_images(series, batch, drawer.settings.canvas))
            except RuntimeError as error:
                engine.relieve(error)
                series = series.to(engine.device)
                network.to(engine.device)
                continue
            yield batch, found
            done += len(batch)
