"""planarsits:buildseries, and its series in all other algorithms."""

import csv
import json
import shutil
from pathlib import Path

import pytest
from planar_sits.tests.support.products import zipped
from planar_sits.tests.support.safe_scenes import write_safe_scene

QUICK = {"LENGTH": 12, "FRACTION": 20, "EPOCHS": 3, "DEVICE": "cpu", "REPORT": None}


def test_what_it_writes(run, safe, parcels, tmp_path):
    results = run(
        "buildseries",
        FOLDER=str(safe),
        BANDS="B08,B04",
        PARCELS=parcels,
        SERIES_FILE=str(tmp_path / "s.json"),
        ACQUISITIONS=str(tmp_path / "a.csv"),
        REPORT=str(tmp_path / "r.html"),
    )
    assert results["SERIES_FILE"] == str(tmp_path / "s.json")
    with open(tmp_path / "a.csv") as file:
        rows = list(csv.DictReader(file))
    assert [row["baseline"].strip('"') for row in rows] == ["02.14", "04.00"] * 3
    assert [float(row["offset"]) for row in rows] == [0, -1000] * 3
    assert {row["tile"] for row in rows} == {"32ULU"}
    assert all(0 < float(row["valid"]) <= 1 for row in rows)
    page = (tmp_path / "r.html").read_text()
    assert "Calendar" in page and page.count("<img") == 2
    fields = json.loads((tmp_path / "s.json").read_text())
    assert len(fields["features"]) == 6


def classes(output):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(output), "o")
    assert layer.isValid()
    return [(f["pred_class"], f["pred_conf"], f["pred_stat"]) for f in layer.getFeatures()]


def test_classes_do_not_depend_on_the_baseline(run, sample, trained_on_file, parcels, tmp_path):
    found = []
    for baseline in ("02.14", "04.00"):
        safe = write_safe_scene(sample, tmp_path / baseline, [baseline])
        if baseline == "04.00":  # an archive as well
            for folder in list(safe.iterdir()):
                zipped(folder, safe / f"{folder.stem}.zip")
        series = str(tmp_path / f"{baseline}.json")
        run("buildseries", FOLDER=str(safe), SERIES_FILE=series, BANDS="green,nir,red")
        output = tmp_path / f"{baseline}.gpkg"
        run("classify", SERIES_FILE=series, MODEL=trained_on_file, PARCELS=parcels,
            OUTPUT=str(output), DEVICE="cpu")  # fmt: skip
        found.append(classes(output))
    assert [c for c, _, _ in found[0]] == [c for c, _, _ in found[1]]
    assert all(abs(a[1] - b[1]) < 1e-3 for a, b in zip(*found))
    assert sum(status == "classified" for _, _, status in found[0]) > 30


def test_a_parcel_on_the_seam_of_tiles(run, sample, trained_on_file, parcels, tmp_path):
    """Two tiles that overlap give the classes of one."""
    whole = write_safe_scene(sample, tmp_path / "whole", ["04.00"])
    for tile, cut in (("T32ULU", (0, 66)), ("T32UMU", (54, 119))):
        write_safe_scene(sample, tmp_path / "tiles", ["04.00"], tile=tile, cut=cut)
    found = []
    for folder in (whole, tmp_path / "tiles"):
        series = str(tmp_path / f"{folder.name}.json")
        run("buildseries", FOLDER=str(folder), SERIES_FILE=series, BANDS="nir,red,green")
        output = tmp_path / f"{folder.name}.gpkg"
        run("classify", SERIES_FILE=series, MODEL=trained_on_file, PARCELS=parcels,
            OUTPUT=str(output), DEVICE="cpu")  # fmt: skip
        found.append(classes(output))
    assert found[0] == found[1]


def test_every_algorithm_takes_the_series(run, series_file, trained_on_file, parcels, tmp_path):
    shared = {"SERIES_FILE": series_file, "PARCELS": parcels, "DEVICE": "cpu"}
    model = {"MODEL": trained_on_file}
    results = run("temporalattention", **shared, **model, TABLE=str(tmp_path / "t.csv"))
    assert Path(results["TABLE"]).exists()
    results = run("spatialattention", **shared, **model, ATTENTION=str(tmp_path / "a.tif"),
                  SEMANTIC=str(tmp_path / "s.tif"))  # fmt: skip
    assert Path(results["ATTENTION"]).exists()
    results = run("planarimages", **shared, **model, FOLDER=str(tmp_path / "images"))
    assert results["IMAGES"] > 0
    quick = {k: v for k, v in QUICK.items() if k not in ("DEVICE", "LENGTH", "FRACTION", "EPOCHS")}
    results = run("crossvalidate", **shared, **quick, CLASS_FIELD="crop", METHODS=["lda"],
                  FOLDS=2, SCORES=str(tmp_path / "c.csv"))  # fmt: skip
    assert Path(results["SCORES"]).exists()


def test_reading_a_series_writes_nothing_to_its_rasters(trained_on_file, series_file):
    """No statistics of a style either: virtual rasters would be rewritten by each reader."""
    rasters = list(Path(series_file).parent.glob("*_rasters/*"))
    assert len(rasters) == 12 and {file.suffix for file in rasters} == {".vrt"}
    assert not [file.name for file in rasters if "STATISTICS" in file.read_text()]


def test_the_model_knows_bands_and_unit(trained_on_file):
    from planar_sits.core.networks.model_file import read_description

    description = read_description(trained_on_file)
    assert [band["name"] for band in description.bands] == ["nir", "red", "green"]
    assert description.training["unit_of_values"] == "reflectance"
    assert all(0 <= band["low"] < band["high"] < 1.2 for band in description.bands)


def test_a_model_whose_bands_are_missing_is_refused(
    run, refusal, safe, trained_on_file, parcels, tmp_path
):
    series = str(tmp_path / "s.json")
    run("buildseries", FOLDER=str(safe), BANDS="nir,red", SERIES_FILE=series)
    message = refusal("classify", SERIES_FILE=series, MODEL=trained_on_file, PARCELS=parcels,
                      OUTPUT=str(tmp_path / "o.gpkg"))  # fmt: skip
    assert "nir, red, green" in message and "BANDS" in message


@pytest.mark.parametrize(
    "name, value",
    [("SERIES", None), ("MASKS", None), ("DATES", "2018-01-01"), ("BANDS", "1"),
     ("STACK_ORDER", "by_band"), ("MASK_INVALID", "3")],
)  # fmt: skip
def test_both_kinds_of_series_are_refused(
    refusal, series, series_file, trained_on_file, parcels, name, value, tmp_path
):
    message = refusal(
        "classify",
        SERIES_FILE=series_file,
        MODEL=trained_on_file,
        PARCELS=parcels,
        OUTPUT=str(tmp_path / "o.gpkg"),
        **{name: value or series[name]},
    )
    assert name in message
    assert not (tmp_path / "o.gpkg").exists()


NEEDED = {
    "train": {"CLASS_FIELD": "crop", "MODEL": "m.safetensors"},
    "crossvalidate": {"CLASS_FIELD": "crop", "METHODS": ["lda"], "SCORES": "s.csv"},
    "classify": {"OUTPUT": "o.gpkg"},
    "temporalattention": {"TABLE": "t.csv"},
    "spatialattention": {"ATTENTION": "a.tif", "SEMANTIC": "s.tif"},
    "planarimages": {"FOLDER": "images"},
}


@pytest.fixture(params=NEEDED)
def refused(request, refusal, trained_on_file, parcels, tmp_path):
    """Return a function that runs each algorithm, which is refused, and gives the message."""

    def call(**series):
        needed = {
            name: value if name in ("CLASS_FIELD", "METHODS") else str(tmp_path / value)
            for name, value in NEEDED[request.param].items()
        }
        model = {} if "CLASS_FIELD" in needed else {"MODEL": trained_on_file}
        message = refusal(request.param, **series, **model, PARCELS=parcels, **needed)
        assert message.count("\n") == 0 and list(tmp_path.iterdir()) == []
        return message

    return call


def test_both_kinds_and_none_are_refused_by_every_algorithm(refused, series, series_file):
    message = refused(SERIES_FILE=series_file, SERIES=series["SERIES"])
    assert "Series file (SERIES_FILE) and" in message and "leave Image time series empty" in message
    message = refused()
    assert message.startswith("Image time series (SERIES): no raster is given")
    assert "SERIES_FILE" in message
    message = refused(SERIES_FILE=series_file, DATES="2017-04-01", BANDS="1")
    assert "DATES" in message and "leave" in message
    message = refused(SERIES_FILE=series_file, MASKS=series["MASKS"], MASK_INVALID="bit:3")
    assert "MASKS" in message and "leave" in message
    message = refused(SERIES_FILE=series["SERIES"][0])
    assert "SERIES_FILE" in message


def test_copies_outlive_the_products(run, safe, trained_on_file, parcels, tmp_path):
    moved = tmp_path / "in"
    shutil.copytree(safe, moved)
    series = str(tmp_path / "out" / "s.json")
    run("buildseries", FOLDER=str(moved), BANDS="nir,red,green", SERIES_FILE=series, COPY=True)
    shutil.rmtree(moved)
    files = sorted(path.suffix for path in (tmp_path / "out" / "s_rasters").iterdir())
    assert set(files) == {".tif"}
    run("classify", SERIES_FILE=series, MODEL=trained_on_file, PARCELS=parcels,
        OUTPUT=str(tmp_path / "o.gpkg"), DEVICE="cpu")  # fmt: skip
    assert len(classes(tmp_path / "o.gpkg")) == 40


@pytest.mark.parametrize("packed", [False, True])
def test_a_product_that_was_replaced(run, refusal, safe, parcels, tmp_path, packed):
    folder = tmp_path / "in"
    shutil.copytree(safe, folder)
    if packed:
        for product in list(folder.iterdir()):
            shutil.make_archive(str(product), "zip", folder, product.name)
            shutil.rmtree(product)
    series = str(tmp_path / "series.json")
    run("buildseries", FOLDER=str(folder), BANDS="nir,red,green", SERIES_FILE=series)
    images = sorted(folder.glob("*.zip") if packed else folder.rglob("*B08*.jp2"))
    with images[0].open("ab") as file:
        file.write(b"more")
    message = refusal(
        "train",
        SERIES_FILE=series,
        PARCELS=parcels,
        CLASS_FIELD="crop",
        MODEL=str(tmp_path / "m.safetensors"),
    )
    assert "have changed since the series was built" in message
    assert not (tmp_path / "m.safetensors").exists()


def test_a_product_that_was_removed(run, refusal, safe, parcels, tmp_path):
    moved = tmp_path / "in"
    shutil.copytree(safe, moved)
    series = str(tmp_path / "s.json")
    run("buildseries", FOLDER=str(moved), BANDS="nir,red,green", SERIES_FILE=series)
    shutil.rmtree(moved)
    message = refusal("train", SERIES_FILE=series, PARCELS=parcels, CLASS_FIELD="crop",
                      MODEL=str(tmp_path / "m.safetensors"), **QUICK)  # fmt: skip
    assert ".vrt" in message or "cannot be read" in message
    assert not (tmp_path / "m.safetensors").exists()


@pytest.mark.parametrize(
    "changed, part",
    [
        ({"FOLDER": None}, "Folder of products (FOLDER), Files (FILES) and STAC items (ITEMS)"),
        ({"FILES": ["a.zip"]}, "Folder of products (FOLDER) and Files (FILES)"),
        ({"FOLDER": "missing"}, "FOLDER"),
        ({"BANDS": "nir,thermal"}, "thermal"),
        ({"DATE_START": "yesterday"}, "DATE_START"),
        ({"DATE_START": "2019-01-01", "DATE_END": "2018-01-01"}, "DATE_END"),
        (
            {"DATE_START": "1990-01-01", "DATE_END": "1990-02-01"},
            "First date (DATE_START) and Last date (DATE_END)",
        ),
        ({"MAX_CLOUD": 101}, "MAX_CLOUD"),
        ({"MASK_CLASSES": ["fog"]}, "MASK_CLASSES"),
    ],
)
def test_bad_parameters(refusal, safe, tmp_path, changed, part):
    parameters = {"FOLDER": str(safe), "SERIES_FILE": str(tmp_path / "s.json"), "REPORT": None}
    assert part in refusal("buildseries", **{**parameters, **changed})
    assert list(tmp_path.iterdir()) == []


def test_through_qgis_process(qgis_process, safe, parcels, tmp_path):
    """Two commands: from SAFE folders to a series, and to a model; a third one classifies."""
    series, model = tmp_path / "s.json", tmp_path / "m.safetensors"
    done = qgis_process.run(
        "buildseries", FOLDER=safe, BANDS="nir,red,green", PARCELS=parcels, SERIES_FILE=series
    )
    assert done.returncode == 0, done.stdout
    shared = {"SERIES_FILE": series, "PARCELS": parcels, "MODEL": model, "DEVICE": "cpu"}
    done = qgis_process.run("train", **shared, CLASS_FIELD="crop", LENGTH=12, FRACTION=20, EPOCHS=2)
    assert done.returncode == 0, done.stdout
    done = qgis_process.run("classify", **shared, OUTPUT=tmp_path / "o.gpkg")
    assert done.returncode == 0, done.stdout
    assert (tmp_path / "o.gpkg").exists()


def _truncated(folder):
    path = zipped(next(folder.iterdir()), folder / "a.zip")
    path.write_bytes(path.read_bytes()[:-2000])


def _bomb(folder):
    metadata = next(folder.rglob("MTD_MSIL2A.xml"))
    entities = '<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;&b;">]>'
    metadata.write_text(f"{entities}<a>&c;</a>")


def _link(folder):
    (folder.parent / "secret.tif").write_bytes(b"II*")
    (folder / "link.tif").symlink_to(folder.parent / "secret.tif")


def _without_a_band(folder):
    next(folder.rglob("*_B04_10m.jp2")).unlink()


@pytest.mark.parametrize(
    "damage, part",
    [(_truncated, "truncated"), (_bomb, "entities"), (_link, "leads out"),
     (_without_a_band, "B04")],
)  # fmt: skip
def test_bad_products_are_refused_and_nothing_is_written(refusal, safe, tmp_path, damage, part):
    folder = tmp_path / "in"
    shutil.copytree(safe, folder)
    damage(folder)
    (tmp_path / "out").mkdir()
    message = refusal(
        "buildseries",
        FOLDER=str(folder),
        BANDS="nir,red",
        SERIES_FILE=str(tmp_path / "out" / "s.json"),
        REPORT=str(tmp_path / "out" / "r.html"),
        ACQUISITIONS=str(tmp_path / "out" / "a.csv"),
    )
    assert part in message and message.count("\n") == 0
    assert list((tmp_path / "out").iterdir()) == []
