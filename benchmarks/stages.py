"""Seconds of a classification by stage, timed by replacing functions of the core."""

import time
from collections import defaultdict
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from importlib import import_module
from unittest.mock import patch

# Stage, module (and class), function. No function of one stage calls one of another.
_STAGES = (
    ("read", "series.values:ValueReader", "_read_bands"),
    ("rasterise", "series.reader", "pixels_inside"),
    ("fill", "learning.classify", "on_time_axis"),
    ("fill", "learning.classify", "normalise"),
    ("walk", "planar.samplers.walks:RandomWalk", "__init__"),
    ("walk", "planar.samplers.base:Sampler", "draw"),
    ("assemble", "learning.predict", "planar_images"),
    ("decide", "learning.predict:SegmentScores", "probabilities"),
    ("decide", "learning.adaptive_voting", "settled"),
)
ORDER = ("read", "rasterise", "fill", "walk", "assemble", "network", "decide", "write", "other")


def watched(spent, name, function):
    """Return a function that adds its seconds to ``spent[name]``."""

    def timed_function(*arguments, **named):
        start = time.perf_counter()
        try:
            return function(*arguments, **named)
        finally:
            spent[name] += time.perf_counter() - start

    return timed_function


def one_by_one():
    """Return a context in which no chunk is read ahead."""
    import planar_sits.core.learning.classify as classify

    return patch.object(classify, "prefetched", lambda items: (item for item in items))


@contextmanager
def timed():
    """Context that times the stages of classifications; no chunk is read ahead in it.

    Yields
    ------
    dict
        Seconds by stage; ``images``, planar images that passed through the network; ``blocks``,
        raster blocks that were read.
    """
    from planar_sits.processing_provider import sinks

    spent = defaultdict(float)
    with ExitStack() as stack:
        stack.enter_context(one_by_one())
        stack.enter_context(_timed_networks(spent))
        windows = stack.enter_context(_counting_windows())
        for stage, address, name in _STAGES:
            module, _, class_name = address.partition(":")
            owner = import_module(f"planar_sits.core.{module}")
            owner = getattr(owner, class_name) if class_name else owner
            function = watched(spent, stage, getattr(owner, name))
            stack.enter_context(patch.object(owner, name, function))
        write = watched(spent, "write", sinks.write_layer)
        stack.enter_context(patch.object(sinks, "write_layer", write))
        yield spent
    spent["blocks"] = sum(int(reads.sum()) for one in windows for reads in one.block_reads.values())


def _timed_networks(spent):
    """Return a context that counts the seconds and images of networks."""
    from planar_sits.core.networks.model import Model

    def for_inference(model, original=Model.for_inference):
        network = original(model).network
        forward = watched(spent, "network", network.forward)

        def counted_forward(images):
            spent["images"] += len(images)
            return forward(images)

        network.forward = counted_forward
        return replace(model, network=network)

    return patch.object(Model, "for_inference", for_inference)


@contextmanager
def _counting_windows():
    """Context that counts the blocks that are read; yields the window readers."""
    import planar_sits.core.series.reader as reader
    from planar_sits.tests.support.windows import CountingWindows

    windows = []

    def counting(series):
        windows.append(CountingWindows(series))
        return windows[-1]

    with patch.object(reader, "WindowReader", counting):
        yield windows
