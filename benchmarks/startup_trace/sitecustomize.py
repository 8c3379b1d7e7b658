"""Seconds by cause until the first images are classified.

Python runs this module when it starts inside QGIS; benchmarks/startup.py sets the two environment
variables.
"""

import atexit
import builtins
import functools
import json
import os
import sys
import time

# Cause, module (and class), function; a function is replaced in the module that calls it.
_CAUSES = (
    ("check the parameters", "processing_provider.classify:Classify", "check"),
    ("read the model", "core.networks.model_file", "load_model"),
    ("open the images", "processing_provider.series_inputs", "read_series"),
    ("read the parcels", "processing_provider.inputs", "read_parcels"),
    ("get the device ready", "processing_provider.inputs", "read_engine"),
    ("read and rasterise", "core.series.reader:Reader", "_rasterise"),
    ("read and rasterise", "core.series.reader:Reader", "_read_cell"),
    ("fill and scale", "core.learning.classify", "on_time_axis"),
    ("fill and scale", "core.learning.classify", "normalise"),
    ("draw walks, images", "core.planar.samplers.walks:RandomWalk", "__init__"),
    ("draw walks, images", "core.planar.samplers.base:Sampler", "draw"),
    ("draw walks, images", "core.learning.predict", "planar_images"),
    ("first network pass", "core.learning.predict:SegmentRunner", "scores"),
)
# The trace ends when this function returns.
_LAST = _CAUSES[-1]
_BEGAN, _OUTPUT = float(os.environ["STARTUP_BEGAN"]), os.environ["STARTUP_OUTPUT"]

seconds, stack, last = {}, ["QGIS, with Python ready"], time.time()
seconds["QGIS, before Python"] = last - _BEGAN
pending, original_import = list(_CAUSES), builtins.__import__


def tick():
    """Add the seconds since the last tick to the current cause."""
    global last
    now = time.time()
    seconds[stack[-1]] = seconds.get(stack[-1], 0) + now - last
    last = now


def timed(entry, function):
    """Return a function whose seconds are added to the cause of an entry of `_CAUSES`."""

    @functools.wraps(function)
    def timed_function(*arguments, **named):
        tick()
        stack.append(entry[0])
        try:
            return function(*arguments, **named)
        finally:
            tick()
            stack.pop()
            if entry == _LAST:
                write()

    return timed_function


def write():
    """Write the seconds by cause and the functions that were not found, once."""
    if not os.path.exists(_OUTPUT):
        missing = [f"{address}.{name}" for _, address, name in pending]
        with open(_OUTPUT, "w", encoding="utf-8") as file:
            json.dump({"seconds": seconds, "missing": missing}, file)


def timed_import(name, *more, **named):
    """Import a module; its seconds are those of its package, or of the current cause."""
    importer = more[0] if more else named.get("globals")
    level = more[3] if len(more) > 3 else named.get("level", 0)
    root = ((importer or {}).get("__package__") or "" if level else name).partition(".")[0]
    tick()
    listed = root in ("torch", "planar_sits", "numpy", "scipy", "osgeo")
    stack.append(f"import {root}" if listed else stack[-1])
    try:
        return original_import(name, *more, **named)
    finally:
        tick()
        stack.pop()
        replace_loaded()


def replace_loaded():
    """Replace the functions of modules that were loaded since the last call."""
    for entry in list(pending):
        _, address, name = entry
        module, _, class_name = address.partition(":")
        owner = sys.modules.get(f"planar_sits.{module}")
        if class_name:
            owner = getattr(owner, class_name, None)
        if owner is not None and hasattr(owner, name):
            pending.remove(entry)
            setattr(owner, name, timed(entry, getattr(owner, name)))


builtins.__import__ = timed_import
atexit.register(write)
