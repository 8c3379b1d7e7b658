"""Where the seconds of a classification go: the functions of each stage, timed from outside."""

import time
from collections import defaultdict
from contextlib import contextmanager
from unittest.mock import patch

# Stage, module (and class), function. What a stage calls of another is not counted twice.
_STAGES = (
    ("read", "series.reader:Reader", "_read_bands"),
    ("rasterise", "series.reader", "pixels_inside"),
    ("fill", "learning.classify", "on_time_axis"),
    ("fill", "learning.classify", "normalise"),
    ("walk", "planar.segments:SegmentDrawer", "__init__"),
    ("walk", "planar.segments:SegmentDrawer", "draw"),
    ("assemble", "learning.predict", "planar_images"),
    ("decide", "learning.predict", "parcel_probabilities"),
    ("decide", "learning.predict", "softmax"),
    ("decide", "learning.voting", "settled"),
    ("decide", "learning.voting", "softmax"),
)
ORDER = ("read", "rasterise", "fill", "walk", "assemble", "network", "decide", "write", "other")


def watched(spent, name, function):
    """Return a function that adds the seconds it takes to ``spent[name]``."""

    def timed_function(*arguments, **named):
        start = time.perf_counter()
        try:
            return function(*arguments, **named)
        finally:
            spent[name] += time.perf_counter() - start

    return timed_function


def one_by_one():
    """Return a context in which nothing is read ahead."""
    import planar_sits.core.learning.classify as classify

    return patch.object(classify, "ahead", lambda items: (item for item in items))


@contextmanager
def timed():
    """Time the stages of what runs inside; one after the other, without reading ahead.

    Yields
    ------
    dict
        Seconds by stage, ``images`` (planar images that the network saw), ``blocks`` (read from
        the files).
    """
    from importlib import import_module

    import planar_sits.core.networks.inference as inference
    from planar_sits.core.series.reader import Reader
    from planar_sits.processing_provider import sinks

    spent = defaultdict(float)

    def network_of(network, fold=inference.for_inference):
        quick = fold(network)

        def forward(images, run=quick.forward):
            spent["images"] += len(images)
            return watched(spent, "network", run)(images)

        quick.forward = forward
        return quick

    def counted(reader, *arguments, count=Reader._count):
        count(reader, *arguments)
        _kind, _place, bands, (top, bottom, left, right), _shape = arguments
        spent["blocks"] += len(bands) * (bottom - top) * (right - left)

    patches = [
        one_by_one(),
        patch.object(Reader, "_count", counted),
        patch.object(inference, "for_inference", network_of),
        patch.object(sinks, "write_features", watched(spent, "write", sinks.write_features)),
    ]
    for stage, place, name in _STAGES:
        module, _, owner = place.partition(":")
        holder = import_module(f"planar_sits.core.{module}")
        holder = getattr(holder, owner) if owner else holder
        patches.append(patch.object(holder, name, watched(spent, stage, getattr(holder, name))))
    for change in patches:
        change.start()
    try:
        yield spent
    finally:
        for change in patches:
            change.stop()
