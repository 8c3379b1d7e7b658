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
    series = engine.place(values)
    network.eval().to(engine.device)
    found = []
    with torch.inference_mode():
        for first in range(0, len(parcel), _DRAWN):
            part = slice(first, first + _DRAWN)
            drawn = torch.from_numpy(drawer.draw(parcel[part], number[part])).long()
            done = 0
            while done < len(drawn):
                check_cancelled(cancelled)
                batch = drawn[done : done + engine.batch_size].to(engine.device)
                try:
                    scores = network(planar_images(series, batch, drawer.settings.canvas))
                except RuntimeError as error:
                    engine.relieve(error)
                    series = series.to(engine.device)
                    network.to(engine.device)
                    continue
                found.append(torch.softmax(scores, dim=1).cpu().numpy())
                done += len(batch)
    return np.concatenate(found)
