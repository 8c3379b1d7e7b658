"""The way of the pixels through core: the calls from file to file that hand them over.

Runs a training, a classification and an attention pass on a small sample scene, records every call
from one file of core into another whose arguments are or hold pixels, and prints them in order,
each once. A call that goes to a folder further up in the flow is a climb. Methods of `ParcelPixels`
itself, and copies to the device, are no step of the way.

usage: pixel_path.py
"""

import sys
import tempfile
import threading
from pathlib import Path

from in_qgis import InQgis

ROOT = Path(__file__).resolve().parents[1]
CORE = ROOT / "core"
sys.path.insert(0, str(ROOT))
# Objects that hold or deliver pixels.
CARRIERS = {"ParcelPixels", "Reader", "Labelled", "LabelledParcels", "Split", "SegmentRunner"}
NO_STEP = {"series/parcel_pixels.py", "networks/device.py"}
NO_CALL = {"__init__", "__len__", "<genexpr>", "<lambda>", "<listcomp>", "<dictcomp>"}


def holds_pixels(value):
    """Return whether a value is an array of pixels, or an object that holds some."""
    if type(value).__name__ in CARRIERS:
        return True
    return getattr(value, "ndim", 0) >= 3 and "float32" in str(getattr(value, "dtype", ""))


class Way:
    """Records the calls between files of core that hand pixels over."""

    def __init__(self):
        self.calls = {}

    def __call__(self, frame, event, argument):
        """Record a call (see `sys.setprofile`)."""
        target = part_of_core(frame)
        if event != "call" or not target or frame.f_code.co_name in NO_CALL:
            return
        caller = frame.f_back
        while caller is not None and not part_of_core(caller):
            caller = caller.f_back
        source = part_of_core(caller) if caller is not None else ""
        if source == target or target in NO_STEP or not any(map(holds_pixels, arguments(frame))):
            return
        self.calls.setdefault((source, target), []).append(frame.f_code.co_name)


def part_of_core(frame):
    """Return the path of a frame's file in core, '' if it is elsewhere."""
    path = Path(frame.f_code.co_filename)
    if CORE not in path.parents:
        return ""
    path = path.relative_to(CORE)
    # The samplers are one step: a base class and a file for each family.
    return "planar/samplers" if "samplers" in path.parts else path.as_posix()


def arguments(frame):
    """Return the arguments of a call, and what its object holds."""
    names = frame.f_code.co_varnames[: frame.f_code.co_argcount + frame.f_code.co_kwonlyargcount]
    values = [frame.f_locals.get(name) for name in names]
    if names[:1] == ("self",):
        values += [getattr(values[0], name, None) for name in ("pixels", "values", "sampler")]
    return values


def report(title, calls):
    """Print the steps of a way, and how many there are."""
    from tests.support.house import LEVEL

    def level(path):
        return LEVEL.get(path.split("/")[0].removesuffix(".py"), 0)

    climbs = sum(bool(source) and level(target) > level(source) for source, target in calls)
    files = len({target for _, target in calls})
    print(f"\n{title}: {len(calls)} entries into {files} files, {climbs} climbs")
    for number, ((source, target), names) in enumerate(calls.items(), 1):
        functions = ", ".join(dict.fromkeys(names))
        print(f"{number:4}. {source or 'processing_provider'} -> {target}: {functions}")


def main():
    """Follow the pixels of three algorithms."""
    qgis, folder = InQgis(), Path(tempfile.mkdtemp())
    scene = qgis.run(
        "createsample", PARCEL_COUNT=24, DATE_COUNT=5, CLASS_COUNT=2, FOLDER=str(folder / "scene")
    )
    model = str(folder / "model.safetensors")
    inputs = {
        "SERIES": [str(path) for path in sorted((folder / "scene" / "images").glob("*.tif"))],
        "PARCELS": scene["PARCELS"],
        "DEVICE": "cpu",
    }
    rasters = {name: str(folder / f"{name}.tif") for name in ("ATTENTION", "SEMANTIC")}
    for title, name, parameters in (
        ("training", "train", {"CLASS_FIELD": "crop", "EPOCHS": 2, "MODEL": model}),
        ("classification", "classify", {"MODEL": model, "OUTPUT": "TEMPORARY_OUTPUT"}),
        ("attention", "spatialattention", {"MODEL": model, **rasters}),
    ):
        way = Way()
        sys.setprofile(way)
        threading.setprofile(way)
        try:
            qgis.run(name, **inputs, **parameters)
        finally:
            sys.setprofile(None)
            threading.setprofile(None)
        report(title, way.calls)


if __name__ == "__main__":
    main()
