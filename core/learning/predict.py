"""Prediction: segments of a chunk of parcels go through the network in batches."""

from contextlib import closing

import numpy as np
import torch

from ..errors import check_cancelled, never_cancelled, no_progress
from ..planar.images import CANVAS, planar_images
from ..planar.samplers import make_sampler
from ..planar.segments import segment_list
from .ahead import ahead
from .decide import parcel_probabilities, softmax

# Segments drawn together: 6 MB of indices at L = 50, whatever the chunk's size.
_DRAWN = 16384


def predict_parcels(
    network,
    pixels,
    segments,
    seed,
    engine,
    cancelled=never_cancelled,
    progress=no_progress,
):
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
    cancelled, progress : callable

    Returns
    -------
    probabilities : (N, K) float64 array
    counts : (N,) int64 array
        Segments used per parcel.
    """
    scores, counts = parcel_scores(network, pixels, segments, seed, engine, cancelled, progress)
    return parcel_probabilities(softmax(scores), counts), counts


def parcel_scores(
    network,
    pixels,
    segments,
    seed,
    engine,
    cancelled=never_cancelled,
    progress=no_progress,
):
    """Return the scores of all segments of parcels.

    Parameters
    ----------
    network, pixels, segments, seed, engine, cancelled, progress
        As `predict_parcels`.

    Returns
    -------
    scores : (W, K) float32 array
        Parcel after parcel.
    counts : (N,) int64 array
        Segments per parcel.
    """
    drawer = make_sampler(pixels, segments, seed)
    counts = drawer.counts
    parcel, number = segment_list(counts)
    found = segment_scores(
        network, drawer.pixels.values, drawer, parcel, number, engine, cancelled, progress
    )
    return found, counts


def segment_scores(
    network,
    values,
    drawer,
    parcel,
    number,
    engine,
    cancelled=never_cancelled,
    progress=no_progress,
):
    """Return the class scores of segments.

    Parameters
    ----------
    network : torch.nn.Module
        Moved to the engine's device and put in evaluation mode.
    values : (P, T, B) float32 array or tensor
        Normalised.
    drawer : Sampler
    parcel, number : (W,) int64 arrays
    engine : Engine
        Its batch size shrinks when memory is full.
    cancelled, progress : callable

    Returns
    -------
    (W, K) float32 array
    """

    def scores(images):
        with torch.inference_mode():
            # Halves, where somebody has torch compute in them.
            return network(images).float().cpu().numpy()

    where = network, values, drawer, parcel, number, engine, scores, None, cancelled, progress
    return np.concatenate([found for _, found in each_batch(*where)])


def each_batch(
    network,
    values,
    drawer,
    parcel,
    number,
    engine,
    work,
    first=None,
    cancelled=never_cancelled,
    progress=no_progress,
):
    """Draw segments and do some work on their planar images, batch by batch.

    Parameters
    ----------
    network, values, drawer, parcel, number, engine, cancelled, progress
        See `segment_scores`.
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
    canvas = drawer.settings.canvas
    series = engine.place(values)
    engine.suit(*((CANVAS, CANVAS) if canvas else (values.shape[1], drawer.settings.length)))
    network.eval().to(engine.device)
    as_gathered = getattr(network, "as_gathered", False)
    done = 0
    parts = _drawn(drawer, parcel, number, first)
    if len(parcel) > _DRAWN:  # the next segments are drawn while the network is at these
        parts = ahead(parts)
    with closing(parts):
        for segments in parts:
            drawn, place = torch.from_numpy(segments).long(), 0
            while place < len(drawn):
                check_cancelled(cancelled)
                batch = drawn[place : place + engine.batch_size].to(engine.device)
                try:
                    found = work(planar_images(series, batch, canvas, as_gathered))
                except RuntimeError as error:
                    engine.relieve(error)
                    series = series.to(engine.device)
                    network.to(engine.device)
                    continue
                yield batch, found
                place += len(batch)
                done += len(batch)
                progress(done / len(parcel))


def _drawn(drawer, parcel, number, first):
    """Yield the segments (w, L) of parcels, some after the other."""
    for start in range(0, len(parcel), _DRAWN):
        part = slice(start, start + _DRAWN)
        where = None if first is None else first[part]
        yield drawer.draw(parcel[part], number[part], where)
