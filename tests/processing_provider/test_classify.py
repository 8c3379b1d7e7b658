"""planarsits:classify as a script calls it."""

import shutil
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal, ogr
from planar_sits.core.networks.model_file import load_model, save_model
from planar_sits.tests.support.layers import copied, repeated_ids, rows
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
    edit,
)
from qgis.PyQt.QtCore import QVariant


@pytest.fixture
def classify(run, trained, series, parcels):
    """Return a function that classifies the sample's parcels and returns the results."""

    def call(feedback=None, **more):
        chosen = {
            **series,
            "MODEL": trained["MODEL"],
            "PARCELS": parcels,
            "PROBABILITIES": True,
            "DEVICE": "cpu",
            "OUTPUT": "TEMPORARY_OUTPUT",
            **more,
        }
        return run("classify", feedback, **chosen)

    return call


@pytest.fixture(scope="module")
def classified(run, trained, series, parcels):
    """Results of a classification with the defaults, and probabilities."""
    return run(
        "classify",
        **series,
        MODEL=trained["MODEL"],
        PARCELS=parcels,
        PROBABILITIES=True,
        DEVICE="cpu",
        OUTPUT="TEMPORARY_OUTPUT",
    )


@pytest.fixture
def names(trained):
    return load_model(trained["MODEL"]).description.class_names


def table(layer):
    """Return the rows of a layer by parcel number."""
    return {row["parcel"]: row for row in rows(layer)}


def assert_same(first, second, names):
    """Assert that the parcels of a second layer have the same results in a first one."""
    before, after = table(first), table(second)
    assert before.keys() >= after.keys()
    for parcel, row in after.items():
        assert before[parcel]["pred_class"] == row["pred_class"]
        for name in names:
            assert before[parcel][f"p_{name}"] == pytest.approx(row[f"p_{name}"], abs=1e-5)


def every_segment(row):
    """Return the number of all segments of a parcel, 20 % of its pixels."""
    return int(np.ceil(0.2 * row["pred_npix"] - 1e-9))


def test_parcels_of_the_training_are_told(classify, trained, parcels, feedback):
    recorder = feedback()
    classify(recorder)
    assert f"{trained['PARCELS_USED']:.0f} of the parcels, recognised" in "\n".join(recorder.infos)
    moved = copied(parcels)
    with edit(moved):
        for feature in moved.getFeatures():
            geometry = feature.geometry()
            geometry.translate(3.0, 0.0)
            moved.changeGeometry(feature.id(), geometry)
    recorder = feedback()
    classify(recorder, PARCELS=moved)
    assert not any("recognised" in line for line in recorder.infos)


def test_every_parcel_comes_out_in_order_with_all_it_had(classified, parcels):
    before = QgsVectorLayer(parcels)
    old, new = list(before.getFeatures()), list(classified["OUTPUT"].getFeatures())
    assert len(new) == len(old) == 40
    for was, now in zip(old, new):
        assert now["parcel"] == was["parcel"]
        assert now["crop"] == was["crop"]
        assert now.geometry().equals(was.geometry())
    assert (classified["CLASSIFIED"], classified["SKIPPED"]) == (40, 0)


def test_the_fields_follow_from_the_probabilities(classified, names):
    for row in table(classified["OUTPUT"]).values():
        shares = np.array([row[f"p_{name}"] for name in names])
        ranked = np.sort(shares)[::-1]
        assert shares.sum() == pytest.approx(1, abs=1e-6)
        assert row["pred_class"] == names[int(shares.argmax())]
        assert row["pred_conf"] == pytest.approx(ranked[0])
        assert row["pred_2nd"] == names[int(np.argsort(-shares)[1])]
        assert row["pred_marg"] == pytest.approx(ranked[0] - ranked[1])
        assert row["pred_entr"] == pytest.approx(-(shares * np.log(shares)).sum())
        assert 1 <= row["pred_nseg"] <= every_segment(row)
        assert row["pred_stat"] == "classified"


def test_sets_and_novelty_come_with_every_parcel(classified, classify, names):
    found = table(classified["OUTPUT"])
    for row in found.values():
        members = row["pred_set"].split("; ") if row["pred_set"] else []
        assert len(members) == row["pred_nset"]
        assert members == sorted(members, key=lambda name: -row[f"p_{name}"])
        assert set(members) <= set(names)
        assert 0 < row["pred_novel"] <= 1
    for parcel, row in table(classify(COVERAGE=0.5)["OUTPUT"]).items():
        assert row["pred_nset"] <= found[parcel]["pred_nset"]


def test_novelty_is_the_same_in_every_voting_and_with_attention(classify, classified, tmp_path):
    expected = {parcel: row["pred_novel"] for parcel, row in table(classified["OUTPUT"]).items()}
    for more in ({"VOTING": "all"}, {"SEMANTIC": str(tmp_path / "map.tif")}):
        for parcel, row in table(classify(**more)["OUTPUT"]).items():
            assert row["pred_novel"] == pytest.approx(expected[parcel], abs=1e-9)


def test_the_log_tells_of_sets_and_of_small_classes(classify, feedback):
    recorder = feedback()
    classify(recorder, COVERAGE=0.8)
    text = " ".join(recorder.infos)
    assert "Prediction sets (coverage 0.8):" in text
    assert "A coverage of 0.8 needs 4 validation parcels of a class" in text


def test_a_model_of_an_earlier_version_gives_no_sets(classify, trained, feedback, tmp_path):
    model = load_model(trained["MODEL"])
    path = tmp_path / "earlier.safetensors"
    save_model(path, replace(model, calibration=None))
    recorder = feedback()
    for row in table(classify(recorder, MODEL=str(path))["OUTPUT"]).values():
        assert row["pred_stat"] == "classified"
        assert [row[name] for name in ("pred_set", "pred_nset", "pred_novel")] == [None] * 3
    assert "pred_set, pred_nset and pred_novel are empty" in " ".join(recorder.warnings)


@pytest.mark.parametrize("coverage", [0.4, 1.0, 90])
def test_a_coverage_outside_its_limits_is_refused(classify, coverage):
    with pytest.raises(QgsProcessingException, match="COVERAGE|Coverage"):
        classify(COVERAGE=coverage)


def test_probabilities_are_optional(classify):
    names = [field.name() for field in classify(PROBABILITIES=False)["OUTPUT"].fields()]
    assert not any(name.startswith("p_") for name in names)


def test_all_segments_vote_if_that_is_chosen(classify, classified, names):
    adaptive, every = classify(VOTING="adaptive"), table(classify(VOTING="all")["OUTPUT"])
    part = []
    for parcel, row in table(adaptive["OUTPUT"]).items():
        assert every[parcel]["pred_nseg"] == every_segment(row)
        assert every[parcel]["pred_class"] == row["pred_class"]
        part.append(row["pred_nseg"] / every_segment(row))
    assert np.mean(part) < 0.7
    assert_same(adaptive["OUTPUT"], classified["OUTPUT"], names)  # the default


def test_attention_takes_all_segments(classify, tmp_path, feedback):
    recorder = feedback()
    results = classify(recorder, SEMANTIC=str(tmp_path / "map.tif"))
    for row in table(results["OUTPUT"]).values():
        assert row["pred_nseg"] == every_segment(row)
    assert "all of them vote" in " ".join(recorder.infos)


def test_fraction_sets_the_number_of_segments(classify):
    for row in table(classify(FRACTION=150, VOTING="all")["OUTPUT"]).values():
        assert row["pred_nseg"] == int(np.ceil(1.5 * row["pred_npix"]))


@pytest.mark.parametrize("change", [{"MEMORY_MB": 64}, {"MEMORY_MB": 4096}, {"BATCH_SIZE": 7}])
def test_memory_and_batch_size_change_nothing(classify, classified, names, change):
    assert_same(classified["OUTPUT"], classify(**change)["OUTPUT"], names)


def test_order_and_other_parcels_change_nothing(classify, classified, names, parcels):
    import processing

    backwards = processing.run(
        "native:orderbyexpression",
        {"INPUT": parcels, "EXPRESSION": "-parcel", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    everything = classified["OUTPUT"]
    assert_same(everything, classify(PARCELS=backwards)["OUTPUT"], names)
    assert_same(everything, classify(PARCELS=f"{parcels}|subset=parcel = 7")["OUTPUT"], names)


def test_no_parcel_is_lost(classify, parcels):
    copy = copied(parcels)
    left, top = copy.extent().xMinimum(), copy.extent().yMaximum()
    shapes = [
        None,
        QgsGeometry.fromWkt("POLYGON((0 0,1 0,1 1,0 1,0 0))"),
        QgsGeometry.fromWkt(f"POLYGON(({left} {top},{left + 5} {top + 5},{left} {top}))"),
        QgsGeometry.fromWkt(
            "POLYGON((400100 5399900,400101 5399900,400101 5399899,400100 5399899,400100 5399900))"
        ),
    ]
    for number, shape in enumerate(shapes, 1000):
        feature = QgsFeature(copy.fields())
        feature.setAttribute("parcel", number)
        if shape is not None:
            feature.setGeometry(shape)
        copy.dataProvider().addFeatures([feature])
    results = classify(PARCELS=copy)
    written = table(results["OUTPUT"])
    assert len(written) == 44
    status = [written[number]["pred_stat"] for number in range(1000, 1004)]
    assert status[:3] == ["no geometry", "outside the images", "invalid geometry"]
    assert status[3] in ("no pixel centre inside", "outside the images")
    assert (results["CLASSIFIED"], results["SKIPPED"]) == (40, 4)
    assert written[1000]["pred_npix"] == 0


def test_a_parcel_always_under_cloud_has_no_class(classify, sample, tmp_path):
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
    status = {row["pred_stat"] for row in table(results["OUTPUT"]).values()}
    assert status == {"classified", "no valid observation"}
    assert results["CLASSIFIED"] + results["SKIPPED"] == 40


def test_another_year_is_aligned_by_days_since_the_season_s_start(
    classify, names, series, sample, feedback
):
    dates = [path[-14:-4] for path in series["SERIES"]]
    later = ",".join(str(int(date[:4]) + 1) + date[4:] for date in dates)
    recorder = feedback()
    moved = classify(recorder, DATES=later, MASKS=[])["OUTPUT"]
    assert_same(classify(MASKS=[])["OUTPUT"], moved, names)
    assert not any("SEASON_START" in line for line in recorder.warnings)


def test_images_that_miss_a_part_of_the_season_are_reported(classify, series, feedback):
    recorder = feedback()
    classify(recorder, **{name: paths[:3] for name, paths in series.items()})
    assert any("3 of the model's 6" in line for line in recorder.warnings)


def test_fields_of_an_earlier_classification_are_renamed(classify, classified, feedback):
    recorder = feedback()
    again = classify(recorder, PARCELS=classified["OUTPUT"])["OUTPUT"]
    names = [field.name() for field in again.fields()]
    assert names.count("pred_class") == 1
    assert "pred_class_1" in names
    assert sum("'pred_class' becomes 'pred_class_1'" in line for line in recorder.warnings) == 1
    assert len(list(again.getFeatures())) == 40


def test_a_file_output_is_styled_beside_it(classify, tmp_path, trained):
    path = tmp_path / "classified.gpkg"
    classify(OUTPUT=str(path))
    layer = QgsVectorLayer(str(path), "classified")
    classes = load_model(trained["MODEL"]).description.classes
    colours = {entry["name"]: entry["colour"] for entry in classes}
    shown = {c.value(): c.symbol().color().name() for c in layer.renderer().categories()}
    assert layer.renderer().classAttribute() == "pred_class"
    assert colours.items() <= shown.items()


def test_a_loaded_layer_is_styled_by_the_post_processor(
    provider, trained, series, parcels, feedback
):
    algorithm = provider.algorithm("classify").create()
    context = QgsProcessingContext()
    parameters = {
        **series,
        "MODEL": trained["MODEL"],
        "PARCELS": parcels,
        "OUTPUT": "memory:",
    }
    recorder = feedback()
    assert algorithm.prepare(parameters, context, recorder)
    identity = {}

    def will_load(name):
        identity["id"] = name
        return True

    context.willLoadLayerOnCompletion = will_load
    details = QgsProcessingContext.LayerDetails("classified", None)
    context.layerToLoadOnCompletionDetails = lambda name: details
    algorithm.processAlgorithm(parameters, context, recorder)
    layer = context.getMapLayer(identity["id"])
    details.postProcessor().postProcessLayer(layer, context, recorder)
    assert layer.renderer().classAttribute() == "pred_class"
    assert len(layer.renderer().categories()) == 4


def test_cancel_writes_nothing(classify, tmp_path, feedback):
    path = tmp_path / "c.gpkg"
    recorder = feedback(cancel_at="acquisitions on")
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        classify(recorder, OUTPUT=str(path))
    assert list(tmp_path.iterdir()) == []


def test_empty_attention_outputs_of_the_batch_dialog_are_not_requested(
    run, trained_by, series, parcels, tmp_path
):
    """An LDA has no attention: a requested raster is refused."""
    parameters = {**series, "MODEL": trained_by("lda")["MODEL"], "PARCELS": parcels}
    empty = {
        name: QgsProcessingOutputLayerDefinition("", QgsProject.instance())
        for name in ("ATTENTION", "SEMANTIC")
    }
    results = run("classify", **parameters, **empty, OUTPUT=str(tmp_path / "c.gpkg"))
    assert "ATTENTION" not in results
    assert results["CLASSIFIED"] == 40


def test_a_fid_that_repeats_loses_no_parcel(classify, parcels, tmp_path):
    import processing

    doubled = processing.run(
        "native:mergevectorlayers",
        {"LAYERS": [parcels] * 2, "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    results = classify(PARCELS=doubled, OUTPUT=str(tmp_path / "twice.gpkg"))
    assert QgsVectorLayer(str(tmp_path / "twice.gpkg")).featureCount() == 80
    assert results["CLASSIFIED"] == 80


# ---------------------------------------------------------------- values that look wrong


def filled(values, fill):
    values[:, :40, ::2] = fill
    return values


@pytest.mark.parametrize(
    ("change", "part"),
    [
        (lambda values, number: values / 10000, "another scale, values 1/10000 of the model's"),
        (lambda values, number: values - 1000, "an offset of about -1000"),
        (lambda values, number: values - 1000 * (number % 2), "3 of 6 dates"),
        (lambda values, number: filled(values, 0), "are exactly 0 in all bands"),
        (lambda values, number: filled(values, -3.4e38), "-3.4e+38 in 'sample_"),
    ],
    ids=["reflectance", "offset", "mixed offset", "zeros", "fill"],
)
def test_values_unlike_the_models_are_said(classify, changed, feedback, change, part):
    recorder = feedback()
    classify(recorder, SERIES=changed(change))
    assert part in " ".join(recorder.warnings)


def test_masks_that_are_left_out_are_said(classify, feedback):
    recorder, masked = feedback(), feedback()
    classify(recorder, MASKS=[])
    told = "trained with masks, but Masks (MASKS) is empty"
    assert any(told in line for line in recorder.warnings)
    classify(masked)
    assert masked.warnings == []


def test_masks_that_mask_nothing_are_said(classify, feedback):
    recorder = feedback()
    classify(recorder, MASK_INVALID="3,8")
    assert any("Values that occur: 0, 1." in line for line in recorder.warnings)


@pytest.mark.parametrize("rule", ["1-255", "bit:0", "3,8-10,bit:0"])
def test_masks_by_ranges_and_bits_give_the_same_classes(classify, classified, feedback, rule):
    recorder = feedback()
    again = classify(recorder, MASK_INVALID=rule)
    assert table(again["OUTPUT"]) == table(classified["OUTPUT"])
    assert f"Mask values that are ignored: {rule}." in recorder.infos
    assert recorder.warnings == []


def test_attention_says_it_too(run, trained, series, parcels, changed, feedback, tmp_path):
    recorder = feedback()
    run(
        "temporalattention",
        recorder,
        **{**series, "SERIES": changed(lambda values, number: values / 10000)},
        MODEL=trained["MODEL"],
        PARCELS=parcels,
        DEVICE="cpu",
        TABLE="TEMPORARY_OUTPUT",
    )
    assert any("another scale" in line for line in recorder.warnings)


def test_a_mask_of_the_file_is_no_observation(classify, changed, series):
    paths = changed(lambda values, number: values)
    for path in paths:
        image = gdal.Open(path, gdal.GA_Update)
        image.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.full((image.RasterYSize, image.RasterXSize), 255, np.uint8)
        mask[:, : image.RasterXSize // 2] = 0
        image.GetRasterBand(1).GetMaskBand().WriteArray(mask)
        del image
    results = classify(SERIES=paths)
    status = [row["pred_stat"] for row in table(results["OUTPUT"]).values()]
    assert 5 < status.count("no valid observation") < 35
    assert set(status) == {"classified", "no valid observation"}


def test_repeated_ids_mix_no_results(classify, classified, names, parcels):
    layer = repeated_ids(parcels)
    again = classify(PARCELS=layer)["OUTPUT"]
    assert [row["parcel"] for row in rows(again)] == [row["parcel"] for row in rows(layer)]
    assert_same(classified["OUTPUT"], again, names)


def with_fields(path, *fields):
    """Return a copy of a layer in memory with more fields, whose values are the parcel numbers."""
    layer = copied(path)
    if layer.fields().lookupField("fid") >= 0:
        layer.dataProvider().deleteAttributes([layer.fields().lookupField("fid")])
        layer.updateFields()
    layer.dataProvider().addAttributes(list(fields))
    layer.updateFields()
    first = len(layer.fields()) - len(fields)
    changes = {
        feature.id(): {first + n: values(feature["parcel"]) for n, values in enumerate(VALUES)}
        for feature in layer.getFeatures()
    }
    layer.dataProvider().changeAttributeValues(changes)
    return layer


VALUES = (str, float, str, lambda number: [str(number), "b"], str, str)
ODD = ("fid", "FID", "geom", "list", "Crop", "x" * 300 + ":")


@pytest.mark.parametrize("extension", ["gpkg", "geojson", "csv", "fgb", "shp"])
def test_odd_fields_are_kept_under_other_names(classify, parcels, tmp_path, feedback, extension):
    text = QVariant.String
    kinds = (text, QVariant.Double, text, QVariant.StringList, text, text)
    layer = with_fields(parcels, *(QgsField(*pair) for pair in zip(ODD, kinds)))
    recorder, path = feedback(), tmp_path / f"odd.{extension}"
    classify(recorder, PARCELS=layer, OUTPUT=str(path), PROBABILITIES=False)
    found = rows(path)
    assert len(found) == 40
    # A reader of GeoJSON makes a list of such a text again.
    values = [str(value).replace("'", '"') for value in found[0].values()]
    assert any("'list' becomes text" in line for line in recorder.warnings)
    assert any("'Crop' is renamed 'Crop_1'" in line for line in recorder.warnings)
    number = str(found[0]["parcel"])
    assert sum(value in (number, f"{number}.0") for value in values) >= 6
    assert f'["{number}", "b"]' in values


def test_json_is_kept_as_text(classify, sample, tmp_path):
    path = tmp_path / "json.gpkg"
    shutil.copy(sample / "parcels.gpkg", path)
    dataset = ogr.Open(str(path), 1)
    field = ogr.FieldDefn("facts", ogr.OFTString)
    field.SetSubType(ogr.OFSTJSON)
    dataset.GetLayer(0).CreateField(field)
    dataset.ExecuteSQL("UPDATE parcels SET facts = '{\"number\": ' || parcel || '}'")
    del dataset
    classify(PARCELS=str(path), OUTPUT=str(tmp_path / "out.gpkg"))
    for row in rows(tmp_path / "out.gpkg"):
        assert row["facts"] == f'{{"number": {row["parcel"]}}}'


def test_trouble_with_the_output_is_found_before_the_work(classify, tmp_path, feedback):
    recorder = feedback()
    with pytest.raises(QgsProcessingException, match="OUTPUT.*a.dxf"):
        classify(recorder, OUTPUT=str(tmp_path / "a.dxf"))
    assert not any("Device" in line for line in recorder.infos)
    assert list(tmp_path.iterdir()) == []


def test_a_table_beside_the_parcels_in_their_file(classify, parcels, tmp_path):
    """Whether or not the table of the parcels is named."""
    path = tmp_path / "mine.gpkg"
    shutil.copy(parcels, path)
    (tmp_path / "mine.qml").write_text("<qgis/>")
    for source in (str(path), f"{path}|layername=parcels"):
        for target in (f"ogr:dbname='{path}' table=\"new\" (geom)", f"{path}|layername=new"):
            output = classify(PARCELS=source, OUTPUT=target)["OUTPUT"]
            assert output == f"{path}|layername=new"
            assert len(rows(output)) == 40
    assert len(rows(f"{path}|layername=parcels")) == 40
    assert QgsVectorLayer(output).renderer().classAttribute() == "pred_class"
    assert QgsVectorLayer(f"{path}|layername=parcels").renderer().type() == "singleSymbol"
    assert (tmp_path / "mine.qml").read_text() == "<qgis/>"


def group_of(feature):
    """Return the group of a crop of the sample scene."""
    return "grassland" if feature["crop"] == "meadow" else "permanent crops"


def test_a_model_with_groups_names_the_group_where_the_crop_is_unsure(
    run, series, grouped, classify, feedback, tmp_path
):
    recorder, path = feedback(), str(tmp_path / "m.safetensors")
    page = tmp_path / "r.html"
    run("train", recorder, **series, PARCELS=grouped(group_of), CLASS_FIELD="crop", METHOD="lda",
        HIERARCHY_FIELD="grp", DEVICE="cpu", MODEL=path, REPORT=str(page))  # fmt: skip
    groups = load_model(path).description.groups
    assert set(groups["names"]) == {"grassland", "permanent crops"}
    # Eight validation parcels are too few to show that five percent are wrong.
    assert not groups["bounded"]
    assert any("pred_group" in line for line in recorder.warnings)
    assert "across groups" in page.read_text(encoding="utf-8")
    result = rows(classify(MODEL=path)["OUTPUT"])
    for row in result:
        if row["pred_stat"] == "classified":
            assert row["pred_group"] == group_of({"crop": row["pred_class"]}) or (
                row["pred_group"] in groups["names"] and row["pred_conf"] < 0.6
            )
        else:
            assert not row["pred_group"]
    assert list(result[0])[-1] == "pred_group"


def test_a_model_without_groups_has_no_such_field(classify):
    assert "pred_group" not in rows(classify()["OUTPUT"])[0]


@pytest.mark.parametrize(
    ("group", "parts"),
    [
        (lambda one: ["a", "b"][one["parcel"] % 2], ("HIERARCHY_FIELD", "several groups")),
        (lambda one: None, ("HIERARCHY_FIELD", "has a group")),
        (lambda one: "all", ("HIERARCHY_FIELD", "'all'")),
        (lambda one: one["crop"], ("HIERARCHY_FIELD", "of its own")),
    ],
)
def test_groups_that_are_none_are_refused(refusal, series, grouped, tmp_path, group, parts):
    message = refusal("train", **series, PARCELS=grouped(group), CLASS_FIELD="crop", METHOD="lda",
                      HIERARCHY_FIELD="grp", DEVICE="cpu", MODEL=str(tmp_path / "m.safetensors"),
                      REPORT=None)  # fmt: skip
    assert all(part in message for part in parts), message
    assert not list(tmp_path.iterdir())


def test_a_group_field_that_does_not_exist(refusal, series, parcels, tmp_path):
    message = refusal("train", **series, PARCELS=parcels, CLASS_FIELD="crop", METHOD="lda",
                      HIERARCHY_FIELD="family", DEVICE="cpu", REPORT=None,
                      MODEL=str(tmp_path / "m.safetensors"))  # fmt: skip
    assert "HIERARCHY_FIELD" in message
    assert "'family'" in message
