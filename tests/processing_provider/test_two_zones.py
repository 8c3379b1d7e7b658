"""A series of two UTM zones in all algorithms: from SAFE folders to rasters of attention."""

import csv
import os
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from planar_sits.core.series.parcel_table import UNREADABLE
from planar_sits.tests.support.http_files import failing, served
from planar_sits.tests.support.safe_scenes import write_safe_scene

QUICK = {"LENGTH": 12, "FRACTION": 20, "EPOCHS": 3, "DEVICE": "cpu", "REPORT": None}
# On both sides of the border at 6 degrees east, 49.6 degrees north, which is at 716752 in one zone
# and at 283248 in the other. The dates differ, but for the first and the last.
PLACES = {"T31UGR": (715000.0, 5499000.0, 32631), "T32ULA": (283800.0, 5499000.0, 32632)}
DATES = {"T31UGR": (0, 1, 2, 4, 5), "T32ULA": (0, 2, 3, 5)}
ZONES = ["T31UGR", "T32ULA"]


@pytest.fixture(scope="session")
def safes(sample, tmp_path_factory):
    """Folder with a folder of SAFE folders for each zone."""
    folder = tmp_path_factory.mktemp("zones")
    for tile, place in PLACES.items():
        write_safe_scene(sample, folder / tile, tile=tile, place=place, chosen=DATES[tile])
    return folder


@pytest.fixture(scope="session")
def zoned_parcels(provider, sample, tmp_path_factory):
    """Paths of the parcels of each zone, of both, and of a few, in longitude and latitude."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsFeature,
        QgsProject,
        QgsVectorFileWriter,
        QgsVectorLayer,
    )

    folder = tmp_path_factory.mktemp("parcels")
    source = QgsVectorLayer(str(sample / "parcels.gpkg"), "p")
    image = gdal.Open(str(min((sample / "images").glob("*.tif"))))
    left, _, _, top, _, _ = image.GetGeoTransform()
    world = QgsCoordinateReferenceSystem("EPSG:4326")
    features, paths = [], {}

    def write(name, members):
        layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=crop:string", name, "memory")
        layer.dataProvider().addFeatures(members)
        options = QgsVectorFileWriter.SaveVectorOptions()
        paths[name] = str(folder / f"{name}.gpkg")
        QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, paths[name], QgsProject.instance().transformContext(), options
        )

    for tile, (x, y, epsg) in PLACES.items():
        crs = QgsCoordinateReferenceSystem(f"EPSG:{epsg}")
        transform = QgsCoordinateTransform(crs, world, QgsProject.instance())
        members = []
        for one in source.getFeatures():
            geometry = one.geometry()
            geometry.translate(x - left, y - top)
            geometry.transform(transform)
            geometry.convertToMultiType()
            feature = QgsFeature()
            feature.setAttributes([one["crop"]])
            feature.setGeometry(geometry)
            members.append(feature)
        write(tile, members)
        features += members
    write("both", features)
    write("few", [*features[:2], *features[-2:]])
    return paths


@pytest.fixture(scope="session")
def series_files(run, safes, tmp_path_factory):
    """Paths of the series of each zone, and of both."""
    folder = tmp_path_factory.mktemp("series")
    paths = {"both": safes, **{tile: safes / tile for tile in ZONES}}
    for name, source in paths.items():
        paths[name] = str(folder / f"{name}.json")
        run("buildseries", FOLDER=str(source), BANDS="nir,red,green", SERIES_FILE=paths[name])
    return paths


@pytest.fixture(scope="session")
def zoned_model(run, series_files, zoned_parcels, tmp_path_factory):
    """Path of a model that was trained on both zones."""
    path = str(tmp_path_factory.mktemp("model") / "model.safetensors")
    run("train", SERIES_FILE=series_files["both"], PARCELS=zoned_parcels["both"],
        CLASS_FIELD="crop", MODEL=path, **QUICK)  # fmt: skip
    return path


@pytest.fixture
def shared(series_files, zoned_parcels, zoned_model):
    """Return a function that gives the parameters of a series and of parcels."""

    def parameters(series="both", parcels="both"):
        return {"SERIES_FILE": series_files[series], "PARCELS": zoned_parcels[parcels],
                "MODEL": zoned_model, "DEVICE": "cpu"}  # fmt: skip

    return parameters


def rows(path):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(path), "o")
    names = ("pred_class", "pred_conf", "pred_npix", "pred_stat")
    return [tuple(f[name] for name in names) for f in layer.getFeatures()]


@pytest.mark.parametrize("voting", [False, True])
def test_parcels_are_classified_as_by_the_tiles_of_their_zone(run, shared, tmp_path, voting):
    """Alone, with the other tiles, with the other parcels: the same class and confidence."""
    found = {}
    for name, given in {"all": ("both", "both"), **{z: (z, z) for z in ZONES},
                        **{f"{z} beside": ("both", z) for z in ZONES}}.items():  # fmt: skip
        output = tmp_path / f"{name}.gpkg"
        run("classify", **shared(*given), OUTPUT=str(output), ADAPTIVE=voting)
        found[name] = rows(output)
    assert found["all"] == found["T31UGR"] + found["T32ULA"]
    for zone in ZONES:
        assert found[f"{zone} beside"] == found[zone]
    assert sum(row[3] == "classified" for row in found["all"]) == 80


@pytest.fixture
def remote_file(series_files, safes, tmp_path):
    """A server of the products, and the path of the series whose rasters it gives."""
    path, folder = tmp_path / "both.json", Path(series_files["both"]).parent
    shutil.copytree(folder / "both_rasters", tmp_path / "both_rasters")
    shutil.copy(series_files["both"], path)
    with served(safes) as server:
        for virtual in (tmp_path / "both_rasters").glob("*.vrt"):
            def link(match):
                file = os.path.realpath(folder / "both_rasters" / match[1])
                url = server.url(os.path.relpath(file, safes))
                return f'<SourceFilename relativeToVRT="0">/vsicurl/{url}<'

            pattern = r'<SourceFilename relativeToVRT="1">(.*?)<'
            virtual.write_text(re.sub(pattern, link, virtual.read_text()))
        yield server, str(path)


def test_series_file_of_a_server(run, shared, remote_file, tmp_path):
    """With failures of a tenth of the requests."""
    server, path = remote_file
    server.fail = failing(0.1)
    found = []
    for given in (shared(), {**shared(), "SERIES_FILE": path}):
        run("classify", **given, OUTPUT=str(tmp_path / f"{len(found)}.gpkg"))
        found.append(rows(tmp_path / f"{len(found)}.gpkg"))
    assert found[0] == found[1]
    assert any(status == 206 for *_, status in server.requests)


@pytest.mark.parametrize("cluster", ["", "local:2"])
def test_tile_that_goes_in_mid_run(run, shared, remote_file, tmp_path, feedback, cluster):
    """Its parcels come out with the reason, those of the other zone as ever."""
    server, path = remote_file
    log = feedback()
    noted = log.pushInfo

    def note(text):
        noted(text)
        if "zones" in text:  # the series has been opened
            server.fail = lambda method, name, *span: 404 if "T31UGR" in name else None
            gdal.VSICurlClearCache()

    log.pushInfo = note
    run("classify", **shared(), OUTPUT=str(tmp_path / "local.gpkg"))
    run("classify", log, **{**shared(), "SERIES_FILE": path}, OUTPUT=str(tmp_path / "o.gpkg"),
        CLUSTER=cluster)  # fmt: skip
    local, found = rows(tmp_path / "local.gpkg"), rows(tmp_path / "o.gpkg")
    assert [row[3] for row in found[:40]] == [UNREADABLE] * 40
    for row, expected in zip(found[40:], local[40:]):
        assert (row[0], *row[2:]) == (expected[0], *expected[2:])
        assert row[1] == pytest.approx(expected[1], abs=1e-6)
    assert any("HTTP status 404" in text for text in log.warnings)


def read(path):
    raster = gdal.Open(str(path))
    return raster.ReadAsArray(), raster.GetGeoTransform(), raster.GetProjection()


def test_one_attention_raster_of_both_zones(run, shared, tmp_path):
    rasters = {}
    for name, given in {"all": ("both", "both"), **{z: ("both", z) for z in ZONES},
                        "alone": ("T31UGR", "T31UGR")}.items():  # fmt: skip
        paths = {key: str(tmp_path / f"{name}_{key}.tif") for key in ("ATTENTION", "SEMANTIC")}
        run("spatialattention", **shared(*given), **paths)
        rasters[name] = [read(path) for path in paths.values()]
    attention, semantic = rasters["all"]
    assert "UTM zone 31N" in attention[2] and "UTM zone 32N" in rasters["T32ULA"][0][2]
    # Of one zone's parcels the raster is that of the tiles of the zone alone.
    for one, other in zip(rasters["T31UGR"], rasters["alone"]):
        assert np.array_equal(one[0], other[0]) and one[1] == other[1]
    # Pixels of the first zone as they are, those of the second by nearest neighbour.
    values, (left, _, _, top, _, _), _ = rasters["T31UGR"][0]
    row, col = (round((attention[1][3] - top) / 10), round((left - attention[1][0]) / 10))
    window = attention[0][:, row : row + values.shape[1], col : col + values.shape[2]]
    assert np.array_equal(window, values)
    near, own = attention[0][:, :, col + values.shape[2] :], rasters["T32ULA"][0][0]
    counts = [(each[0] != -9999).sum() for each in (near, own)]
    assert counts[0] == pytest.approx(counts[1], rel=0.01)
    assert set(near[near != -9999]) <= set(own[own != -9999])
    assert (semantic[0] > 0).sum() == (attention[0][0] != -9999).sum()


def test_attention_through_time(run, shared, tmp_path):
    results = run("temporalattention", **shared(), TABLE=str(tmp_path / "t.csv"))
    with open(results["TABLE"]) as file:
        assert len(list(csv.DictReader(file))) >= 6


def test_walks_lie_in_their_parcels(run, shared, zoned_parcels, tmp_path):
    from qgis.core import QgsVectorLayer

    results = run("planarimages", **shared(parcels="few"), FOLDER=str(tmp_path / "images"),
                  COUNT=1, WALKS=str(tmp_path / "w.gpkg"))  # fmt: skip
    assert results["IMAGES"] == 4
    lines = QgsVectorLayer(str(tmp_path / "w.gpkg"), "w")
    boxes = _boxes(QgsVectorLayer(zoned_parcels["few"], "p"), lines.crs())
    seen, lengths = set(), []
    for line in lines.getFeatures():
        middle = line.geometry().centroid().asPoint()
        seen.add(next(index for index, box in enumerate(boxes) if box.contains(middle)))
        lengths.append(line.geometry().length())
    assert seen == {0, 1, 2, 3}
    assert min(lengths) == pytest.approx(10, abs=0.1)
    assert max(lengths) == pytest.approx(14.1, abs=0.1)


def _boxes(layer, crs):
    """Return the bounds of parcels in a reference system, a pixel wider."""
    from qgis.core import QgsCoordinateTransform, QgsProject

    transform = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    boxes = [transform.transformBoundingBox(f.geometry().boundingBox())
             for f in layer.getFeatures()]  # fmt: skip
    return [box.buffered(10) for box in boxes]


def test_blocks_of_land_in_two_zones(run, series_files, zoned_parcels, tmp_path):
    """Parcels of the two zones are a kilometre apart, not at the same place."""
    results = run("crossvalidate", SERIES_FILE=series_files["both"], CLASS_FIELD="crop",
                  PARCELS=zoned_parcels["both"], METHODS=["lda"], GROUPING="block", BLOCK_SIZE=700,
                  FOLDS=2, REPORT=str(tmp_path / "r.html"), DEVICE="cpu",
                  SCORES=str(tmp_path / "c.csv"))  # fmt: skip
    assert 0.4 < results["BEST_OA"] <= 1
    assert (tmp_path / "r.html").stat().st_size > 1e4


@pytest.mark.slow
def test_through_qgis_process(qgis_process, safes, zoned_parcels, tmp_path):
    """SAFE folders of two zones: series, model, classes and attention."""
    series, model = tmp_path / "s.json", tmp_path / "m.safetensors"
    done = qgis_process.run("buildseries", FOLDER=safes, BANDS="nir,red,green",
                            PARCELS=zoned_parcels["both"], SERIES_FILE=series)  # fmt: skip
    assert done.returncode == 0, done.stdout
    shared = {"SERIES_FILE": series, "PARCELS": zoned_parcels["both"], "MODEL": model,
              "DEVICE": "cpu"}  # fmt: skip
    done = qgis_process.run("train", **shared, CLASS_FIELD="crop", LENGTH=12, FRACTION=20, EPOCHS=2)
    assert done.returncode == 0, done.stdout
    assert "2 zones (EPSG:32631 with 5 dates, EPSG:32632 with 4 dates)" in done.stdout
    done = qgis_process.run("classify", **shared, OUTPUT=tmp_path / "o.gpkg")
    assert done.returncode == 0, done.stdout
    assert [row[3] for row in rows(tmp_path / "o.gpkg")] == ["classified"] * 80
    done = qgis_process.run("spatialattention", **shared, ATTENTION=tmp_path / "a.tif",
                            SEMANTIC=tmp_path / "b.tif")  # fmt: skip
    assert done.returncode == 0, done.stdout
    assert (read(tmp_path / "b.tif")[0] > 0).any()
