"""planarsits:classify as a script calls it."""

import numpy as np
import pytest
from planar_sits.core.networks.model_file import load_model
from planar_sits.processing_provider.vector_styles import class_renderer
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsVectorLayer,
)


@pytest.fixture
def classify(run, trained, series, sample):
    """Return a function that classifies the sample's parcels and returns the results."""

    def call(**more):
        chosen = {
            **series,
            "MODEL": trained["MODEL"],
            "PARCELS": str(sample / "parcels.gpkg"),
            "PROBABILITIES": True,
            "DEVICE": "cpu",
            "OUTPUT": "TEMPORARY_OUTPUT",
            **more,
        }
        return run("classify", **chosen)

    return call


def table(layer):
    """Return attributes by parcel number."""
    names = [field.name() for field in layer.fields()]
    return {f["parcel"]: dict(zip(names, f.attributes())) for f in layer.getFeatures()}


def probabilities(layer, names):
    return {
        parcel: np.array([row[f"p_{name}"] for name in names])
        for parcel, row in table(layer).items()
    }


def assert_same(first, second, names):
    rows, others = table(first), table(second)
    assert rows.keys() >= others.keys()
    shares, more = probabilities(first, names), probabilities(second, names)
    for parcel, row in others.items():
        assert rows[parcel]["pred_class"] == row["pred_class"]
        assert np.allclose(shares[parcel], more[parcel], atol=1e-5)


@pytest.fixture
def names(trained):
    return load_model(trained["MODEL"])[0].class_names


def test_every_parcel_comes_out_in_order_with_all_it_had(classify, sample):
    results = classify()
    before = QgsVectorLayer(str(sample / "parcels.gpkg"))
    old, new = list(before.getFeatures()), list(results["OUTPUT"].getFeatures())
    assert len(new) == len(old) == 40
    for was, now in zip(old, new):
        assert now["parcel"] == was["parcel"]
        assert now["crop"] == was["crop"]
        assert now.geometry().equals(was.geometry())
    assert (results["CLASSIFIED"], results["SKIPPED"]) == (40, 0)


def test_the_fields_say_what_the_probabilities_say(classify, names):
    for row in table(classify()["OUTPUT"]).values():
        shares = np.array([row[f"p_{name}"] for name in names])
        ranked = np.sort(shares)[::-1]
        assert shares.sum() == pytest.approx(1, abs=1e-6)
        assert row["pred_class"] == names[int(shares.argmax())]
        assert row["pred_conf"] == pytest.approx(ranked[0])
        assert row["pred_2nd"] == names[int(np.argsort(-shares)[1])]
        assert row["pred_marg"] == pytest.approx(ranked[0] - ranked[1])
        assert row["pred_entr"] == pytest.approx(-(shares * np.log(shares)).sum())
        assert 1 <= row["pred_nseg"] <= int(np.ceil(0.2 * row["pred_npix"] - 1e-9))
        assert row["pred_stat"] == "classified"


def test_probabilities_are_optional(classify):
    names = [field.name() for field in classify(PROBABILITIES=False)["OUTPUT"].fields()]
    assert not any(name.startswith("p_") for name in names)


def test_all_segments_vote_where_that_is_wanted(classify, names):
    few, every = classify(VOTING="adaptive"), classify(VOTING="all")
    rows, used = table(every["OUTPUT"]), 0
    for parcel, row in table(few["OUTPUT"]).items():
        every_one = int(np.ceil(0.2 * row["pred_npix"] - 1e-9))
        assert rows[parcel]["pred_nseg"] == every_one
        assert rows[parcel]["pred_class"] == row["pred_class"]
        used += row["pred_nseg"] / every_one / len(rows)
    assert used < 0.7
    assert_same(few["OUTPUT"], classify()["OUTPUT"], names)  # the default


def test_attention_takes_all_segments(classify, tmp_path, feedback):
    told = feedback()
    found = classify(SEMANTIC=str(tmp_path / "map.tif"), feedback=told)
    for row in table(found["OUTPUT"]).values():
        assert row["pred_nseg"] == int(np.ceil(0.2 * row["pred_npix"] - 1e-9))
    assert "so all of them vote" in " ".join(told.said)


def test_fraction_sets_the_number_of_segments(classify):
    for row in table(classify(FRACTION=150, VOTING="all")["OUTPUT"]).values():
        assert row["pred_nseg"] == int(np.ceil(1.5 * row["pred_npix"]))


@pytest.mark.parametrize("change", [{"MEMORY_MB": 64}, {"MEMORY_MB": 4096}, {"BATCH_SIZE": 7}])
def test_memory_and_batch_size_change_nothing(classify, names, change):
    assert_same(classify(BATCH_SIZE=256)["OUTPUT"], classify(**change)["OUTPUT"], names)


def test_order_and_company_change_nothing(classify, names, sample):
    import processing

    path = str(sample / "parcels.gpkg")
    backwards = processing.run(
        "native:orderbyexpression",
        {"INPUT": path, "EXPRESSION": "-parcel", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    among = classify()["OUTPUT"]
    assert_same(among, classify(PARCELS=backwards)["OUTPUT"], names)
    assert_same(among, classify(PARCELS=f"{path}|subset=parcel = 7")["OUTPUT"], names)


def test_no_parcel_is_lost(classify, sample):
    layer = QgsVectorLayer(str(sample / "parcels.gpkg"))
    from qgis.core import QgsFeatureRequest

    copy = layer.materialize(QgsFeatureRequest())
    left, top = layer.extent().xMinimum(), layer.extent().yMaximum()
    shapes = [
        None,
        QgsGeometry.fromWkt("POLYGON((0 0,1 0,1 1,0 1,0 0))"),
        QgsGeometry.fromWkt(f"POLYGON(({left} {top},{left + 5} {top + 5},{left} {top}))"),
        QgsGeometry.fromWkt(
            "POLYGON((400100 5399900,400101 5399900,400101 5399899,400100 5399899,400100 5399900))"
        ),
    ]
    for place, shape in enumerate(shapes):
        feature = QgsFeature(copy.fields())
        feature.setAttribute("parcel", 1000 + place)
        if shape is not None:
            feature.setGeometry(shape)
        copy.dataProvider().addFeatures([feature])
    results = classify(PARCELS=copy)
    rows = table(results["OUTPUT"])
    assert len(rows) == 44
    told = [rows[1000 + place]["pred_stat"] for place in range(4)]
    assert told[:3] == ["no geometry", "outside the images", "invalid geometry"]
    assert told[3] in ("no pixel centre inside", "outside the images")
    assert (results["CLASSIFIED"], results["SKIPPED"]) == (40, 4)
    assert rows[1000]["pred_npix"] == 0


def test_a_parcel_always_under_cloud_is_told(classify, sample, tmp_path):
    from osgeo import gdal

    gdal.UseExceptions()
    masks = []
    for path in sorted((sample / "masks").glob("*.tif")):
        copy = gdal.GetDriverByName("GTiff").CreateCopy(
            str(tmp_path / path.name), gdal.Open(str(path))
        )
        array = copy.ReadAsArray()
        array[:, : array.shape[1] // 2] = 1
        copy.GetRasterBand(1).WriteArray(array)
        del copy
        masks.append(str(tmp_path / path.name))
    results = classify(MASKS=masks)
    told = {row["pred_stat"] for row in table(results["OUTPUT"]).values()}
    assert told == {"classified", "no valid observation"}
    assert results["CLASSIFIED"] + results["SKIPPED"] == 40


def test_another_year_is_aligned_by_days_since_the_season_s_start(
    classify, names, series, sample, feedback
):
    dates = [path[-14:-4] for path in series["SERIES"]]
    later = ",".join(str(int(date[:4]) + 1) + date[4:] for date in dates)
    told = feedback()
    moved = classify(DATES=later, MASKS=[], feedback=told)["OUTPUT"]
    assert_same(classify(MASKS=[])["OUTPUT"], moved, names)
    assert not any("season begins" in line for line in told.warned)


def test_images_that_miss_a_part_of_the_season_are_reported(classify, series, feedback):
    told = feedback()
    cut = {name: paths[:3] for name, paths in series.items()}
    classify(feedback=told, **cut)
    assert any("have no image within" in line for line in told.warned)


def test_fields_of_an_earlier_classification_are_kept_under_another_name(classify, feedback):
    first = classify()["OUTPUT"]
    told = feedback()
    again = classify(PARCELS=first, feedback=told)["OUTPUT"]
    names = [field.name() for field in again.fields()]
    assert names.count("pred_class") == 1
    assert "pred_class_1" in names
    assert sum("'pred_class' becomes 'pred_class_1'" in line for line in told.warned) == 1
    assert len(list(again.getFeatures())) == 40


def test_a_file_output_is_styled_beside_it(classify, tmp_path, trained):
    path = tmp_path / "classified.gpkg"
    classify(OUTPUT=str(path))
    layer = QgsVectorLayer(str(path), "classified")
    colours = {c["name"]: c["colour"] for c in load_model(trained["MODEL"])[0].classes}
    shown = {c.value(): c.symbol().color().name() for c in layer.renderer().categories()}
    assert layer.renderer().classAttribute() == "pred_class"
    assert colours.items() <= shown.items()


def test_a_loaded_layer_is_styled_by_the_post_processor(
    provider, trained, series, sample, feedback
):
    algorithm = provider.algorithm("classify").create()
    context = QgsProcessingContext()
    parameters = {
        **series,
        "MODEL": trained["MODEL"],
        "PARCELS": str(sample / "parcels.gpkg"),
        "OUTPUT": "memory:",
    }
    told = feedback()
    assert algorithm.prepare(parameters, context, told)
    identity = {}

    def wanted(name):
        identity["id"] = name
        return True

    context.willLoadLayerOnCompletion = wanted
    details = QgsProcessingContext.LayerDetails("classified", None)
    context.layerToLoadOnCompletionDetails = lambda name: details
    algorithm.processAlgorithm(parameters, context, told)
    layer = context.getMapLayer(identity["id"])
    details.postProcessor().postProcessLayer(layer, context, told)
    assert layer.renderer().classAttribute() == "pred_class"
    assert len(layer.renderer().categories()) == 4


def test_the_renderer_has_a_colour_for_parcels_left_out(qgis_app):
    renderer = class_renderer({"wheat": "#ff0000"})
    assert [c.label() for c in renderer.categories()] == ["wheat", "not classified"]


def test_cancel_writes_nothing(classify, tmp_path, feedback):
    path = tmp_path / "c.gpkg"
    told = feedback(cancel_at="acquisitions on")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        classify(OUTPUT=str(path), feedback=told)
    assert list(tmp_path.iterdir()) == []


def test_a_fid_that_repeats_loses_no_parcel(classify, sample, tmp_path):
    import processing

    doubled = processing.run(
        "native:mergevectorlayers",
        {"LAYERS": [str(sample / "parcels.gpkg")] * 2, "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    results = classify(PARCELS=doubled, OUTPUT=str(tmp_path / "twice.gpkg"))
    assert QgsVectorLayer(str(tmp_path / "twice.gpkg")).featureCount() == 80
    assert results["CLASSIFIED"] == 80


def test_the_parcels_are_not_overwritten(classify, sample, tmp_path):
    import shutil

    path = tmp_path / "parcels.gpkg"
    shutil.copy(sample / "parcels.gpkg", path)
    with pytest.raises(QgsProcessingException):
        classify(PARCELS=f"{path}|subset=parcel < 9", OUTPUT=str(path))
    assert QgsVectorLayer(str(path)).featureCount() == 40
