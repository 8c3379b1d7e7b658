"""What the time goes to, by cause, until the first images are classified.

Python runs this when it starts inside QGIS; benchmarks/startup.py sets the two variables.
"""

import atexit
import builtins
import functools
import json
import os
import sys
import time

# Cause, module (and class), function; a function is looked up where it is called.
_CAUSES = (
    ("check the parameters", "processing_provider.algorithm:PlanarSitsAlgorithm", "check_run"),
    ("read the model", "core.networks.model_file", "load_model"),
    ("open the images", "processing_provider.inputs", "read_series"),
    ("read the parcels", "processing_provider.inputs", "read_parcels"),
    ("get the device ready", "processing_provider.inputs", "read_engine"),
    ("read and rasterise", "core.series.reader:Reader", "_start"),
    ("read and rasterise", "core.series.reader:Reader", "_read_cell"),
    ("fill and scale", "core.learning.classify", "on_time_axis"),
    ("fill and scale", "core.learning.classify", "normalise"),
    ("draw walks, images", "core.planar.segments:SegmentDrawer", "__init__"),
    ("draw walks, images", "core.planar.segments:SegmentDrawer", "draw"),
    ("draw walks, images", "core.learning.predict", "planar_images"),
    ("first network pass", "core.learning.voting", "segment_scores"),
)
_BEGAN, _TOLD = float(os.environ["STARTUP_BEGAN"]), os.environ["STARTUP_TOLD"]

seconds, stack, last = {}, ["QGIS, with Python ready"], time.time()
seconds["QGIS, before Python"] = last - _BEGAN
waiting, usual_import = list(_CAUSES), builtins.__import__


def tick():
    """Book the time since the last tick on what goes on."""
    global last
    now = time.time()
    seconds[stack[-1]] = seconds.get(stack[-1], 0) + now - last
    last = now


def caused(cause, function, ends=False):
    """Return a function whose time is booked on a cause; the last one ends it all."""

    @functools.wraps(function)
    def booked(*arguments, **named):
        tick()
        stack.append(cause)
        try:
            return function(*arguments, **named)
        finally:
            tick()
            stack.pop()
            if ends:
                tell()

    return booked


def tell():
    """Write what was found, once."""
    if not os.path.exists(_TOLD):
        with open(_TOLD, "w", encoding="utf-8") as file:
            json.dump(seconds, file)


def watched_import(name, *more, **named):
    """Import, booked on the package, or on QGIS for what is its own."""
    own = more[0] if more else named.get("globals")
    level = more[3] if len(more) > 3 else named.get("level", 0)
    root = ((own or {}).get("__package__") or "" if level else name).partition(".")[0]
    tick()
    shown = root in ("torch", "planar_sits", "numpy", "osgeo")
    stack.append(f"import {root}" if shown else stack[-1])
    try:
        return usual_import(name, *more, **named)
    finally:
        tick()
        stack.pop()
        watch_loaded()


def watch_loaded():
    """Book the functions of modules that were loaded meanwhile."""
    for entry in list(waiting):
        cause, place, name = entry
        module, _, owner = place.partition(":")
        loaded = sys.modules.get(f"planar_sits.{module}")
        holder = getattr(loaded, owner, None) if owner else loaded
        if hasattr(holder, name):
            waiting.remove(entry)
            ends = name == "segment_scores"
            setattr(holder, name, caused(cause, getattr(holder, name), ends))


builtins.__import__ = watched_import
atexit.register(tell)
