"""Runs that are killed: every output is whole or absent, and the next run gives equal results.

``make faults`` kills each algorithm 20 times; ``PLANAR_SITS_KILLS`` is the number. The moments
are drawn from a seed: at a change of a file, at any moment of the run, or once its outputs are
being written.
"""

import os
import random
import shutil
import time

import pytest
from planar_sits.tests.support.outputs import content, contents, files

pytestmark = pytest.mark.faults
KILLS = int(os.environ.get("PLANAR_SITS_KILLS", 2))
OUTPUTS = {
    "train": ("MODEL=m.safetensors", "REPORT=r.html", "HISTORY=h.gpkg"),
    "classify": ("OUTPUT=o.gpkg", "ATTENTION=a.tif", "SEMANTIC=s.tif"),
    "spatialattention": ("ATTENTION=a.tif", "SEMANTIC=s.tif", "BY_DATE=dates"),
    "temporalattention": ("TABLE=t.gpkg", "REPORT=r.html"),
    "planarimages": ("FOLDER=pictures", "WALKS=w.gpkg"),
    "crossvalidate": ("SCORES=s.csv", "CONFUSION=c.csv", "PREDICTIONS=p.gpkg", "REPORT=r.html"),
    "createsample": ("FOLDER=scene",),
    "modelinfo": ("REPORT=r.html",),
}
FITTING = {"EPOCHS": 1, "LENGTH": 10, "FRACTION": 5, "SEED": 3}


@pytest.fixture
def killed_run(children, sample, trained):
    """Return a function that runs an algorithm into a folder, as `Children.run`."""
    data = {"SERIES": sorted((sample / "images").glob("*.tif")), "PARCELS": sample / "parcels.gpkg"}
    using = {**data, "MODEL": trained["MODEL"]}
    selected = f"{sample / 'parcels.gpkg'}|subset=parcel <= 3"
    inputs = {
        "train": {**data, "CLASS_FIELD": "crop", **FITTING},
        "classify": using,
        "spatialattention": using,
        "temporalattention": using,
        "planarimages": {**using, "PARCELS": selected, "COUNT": 1},
        "crossvalidate": {
            **data, "CLASS_FIELD": "crop", **FITTING, "FOLDS": 2,
            "METHODS": ["lda", "random_walk"], "RESUME": True,
        },
        "createsample": {"PARCEL_COUNT": 8, "DATE_COUNT": 3, "CLASS_COUNT": 2},
        "modelinfo": {"MODEL": trained["MODEL"]},
    }  # fmt: skip

    def run(algorithm, folder, **options):
        pairs = (output.split("=") for output in OUTPUTS[algorithm])
        outputs = {name: folder / file for name, file in pairs}
        return children.run(algorithm, folder, **options, **inputs[algorithm], **outputs)

    return run


@pytest.mark.parametrize("algorithm", OUTPUTS)
def test_a_run_that_is_killed(killed_run, tmp_path, algorithm):
    whole = tmp_path / "whole"
    whole.mkdir()
    ended = killed_run(algorithm, whole)
    assert ended.status == 0, ended
    expected = contents(whole)
    for number in range(KILLS):
        generator = random.Random(f"{algorithm} {number}")
        folder = tmp_path / str(number)
        earlier = generator.random() < 0.5
        if earlier:
            shutil.copytree(whole, folder)
        else:
            folder.mkdir()
        (folder / "notes.txt").write_text("Of the user.\n")
        before = _bytes(folder)
        _kill(killed_run, algorithm, folder, ended, generator)
        after = {name: data for name, data in _bytes(folder).items() if not _scratch(name)}
        assert after["notes.txt"] == before["notes.txt"]
        assert not earlier or set(before) <= set(after), "an earlier output is lost"
        for name in set(after) - {"notes.txt"}:
            assert name in expected, f"'{name}' is no output"
            same = earlier and after[name] == before[name]
            assert same or content(folder / name) == expected[name], f"'{name}' is not whole"
        if number < KILLS - 1 and KILLS < 10:
            continue  # a run takes longer than what it is tested for: once
        again = killed_run(algorithm, folder)
        assert again.status == 0, again
        (folder / "notes.txt").unlink()
        assert contents(folder) == expected, "another result after the kill, or files left over"


def _kill(killed_run, algorithm, folder, whole, generator):
    """Run an algorithm and kill it at a change of files, at any moment or while it writes."""
    kind = generator.choice(["change", "moment", "writing"])
    if kind == "change":
        operation = generator.randint(1, whole.operations)
        killed_run(algorithm, folder, operation=operation)
        return
    before, moment = _state(folder), generator.random()

    def wait():
        end = time.monotonic() + whole.seconds
        if kind == "moment":
            time.sleep(moment * whole.seconds)
            return
        while _state(folder) == before and time.monotonic() < end:
            time.sleep(0.0005)
        # Most outputs are written within a quarter of a second.
        time.sleep(moment**2 * 0.25)

    killed_run(algorithm, folder, kill=wait)


def _bytes(folder):
    return {name: (folder / name).read_bytes() for name in files(folder)}


def _scratch(name):
    return any(part.startswith((".planar_sits_", ".attention_")) for part in name.split(os.sep))


def _state(folder):
    """Return what tells whether a folder has changed."""
    try:
        return {path: path.stat().st_mtime_ns for path in [folder, *folder.rglob("*")]}
    except OSError:
        return None
