"""planarsits:planarimages as a script calls it."""

import struct

import pytest
from planar_sits.processing_provider import planar_images
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsVectorLayer,
    QgsWkbTypes,
)

PIXEL = 10.0
LEFT, TOP = 400000.0, 5400000.0
FIELDS = ["parcel", "segment", "step", "attention", "pred_class", "margin"]


@pytest.fixture
def draw(run, series, sample, tmp_path):
    """Return a function that draws three parcels of the sample."""

    def call(**more):
        chosen = {
            **series,
            "PARCELS": f"{sample / 'parcels.gpkg'}|subset=parcel < 4",
            "ID_FIELD": "parcel",
            "LENGTH": 12,
            "DEVICE": "cpu",
            "FOLDER": str(tmp_path / "pictures"),
            "WALKS": "TEMPORARY_OUTPUT",
            **more,
        }
        return run("planarimages", **chosen)

    return call


@pytest.fixture
def square(sample):
    """Return a function that makes a layer of one parcel of so many pixels."""

    def build(pixels, left=400300.0, bottom=5399700.0):
        crs = QgsVectorLayer(str(sample / "parcels.gpkg")).crs()
        layer = QgsVectorLayer(f"Polygon?crs={crs.authid()}&field=name:string", "one", "memory")
        feature = QgsFeature(layer.fields())
        feature.setAttribute("name", "small")
        box = (left, bottom, left + pixels * PIXEL, bottom + PIXEL)
        ring = [QgsPointXY(box[a], box[b]) for a, b in ((0, 1), (2, 1), (2, 3), (0, 3))]
        feature.setGeometry(QgsGeometry.fromPolygonXY([ring]))
        layer.dataProvider().addFeatures([feature])
        return layer

    return build


def walks(results):
    """Return (attributes, points) of each step, by (parcel, segment)."""
    found = {}
    for feature in results["WALKS"].getFeatures():
        row = dict(zip(FIELDS, feature.attributes()))
        line = feature.geometry().asPolyline()
        found.setdefault((row["parcel"], row["segment"]), []).append((row, line))
    return found


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def size(path):
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    return struct.unpack(">II", data[16:24])


def test_a_picture_for_each_parcel(draw, tmp_path):
    results = draw()
    folder = tmp_path / "pictures"
    assert names(folder) == ["parcel_1.png", "parcel_2.png", "parcel_3.png"]
    assert results["IMAGES"] == 3
    assert results["FOLDER"] == str(folder)
    assert min(size(folder / "parcel_1.png")) > 400


def test_walks_lie_on_pixel_centres_within_their_parcel(draw, sample, series):
    from qgis.core import QgsRasterLayer

    results = draw()
    layer = results["WALKS"]
    assert layer.wkbType() == QgsWkbTypes.Type.LineString
    assert layer.crs() == QgsRasterLayer(series["SERIES"][0]).crs()
    assert [field.name() for field in layer.fields()][-6:] == FIELDS
    parcels = QgsVectorLayer(str(sample / "parcels.gpkg"))
    shapes = {str(f["parcel"]): QgsGeometry(f.geometry()) for f in parcels.getFeatures()}
    found = walks(results)
    assert sorted(found) == [(parcel, segment) for parcel in "123" for segment in (1, 2, 3)]
    for (parcel, _), steps in found.items():
        for _, line in steps:
            for point in line:
                assert ((point.x() - LEFT) / PIXEL) % 1 == pytest.approx(0.5)
                assert ((TOP - point.y()) / PIXEL) % 1 == pytest.approx(0.5)
                assert shapes[parcel].contains(point)


def test_steps_follow_each_other_to_neighbours(draw):
    for steps in walks(draw()).values():
        assert [row["step"] for row, _ in steps] == list(range(1, 12))
        for (_, line), (_, after) in zip(steps, steps[1:]):
            assert line[1] == after[0]
        for _, (start, end) in steps:
            assert max(abs(start.x() - end.x()), abs(start.y() - end.y())) == PIXEL


def test_without_a_model_there_is_no_attention(draw):
    for steps in walks(draw()).values():
        for row, _ in steps:
            assert [str(row[name]) for name in FIELDS[3:]] == ["NULL"] * 3


def test_a_model_says_what_it_looked_at(draw, trained, tmp_path):
    found = walks(draw(MODEL=trained["MODEL"], COUNT=2))
    assert len(found) == 6
    attention = [row["attention"] for steps in found.values() for row, _ in steps]
    assert min(attention) >= 0
    assert max(attention) > 0
    for steps in found.values():
        assert len({row["pred_class"] for row, _ in steps}) == 1
        assert len({row["margin"] for row, _ in steps}) == 1
        assert 0 <= steps[0][0]["margin"] <= 1
        assert steps[0][0]["pred_class"] in ("meadow", "vineyard", "traditional orchard")
    tall = size(tmp_path / "pictures" / "parcel_1.png")[1]
    draw(COUNT=2, FOLDER=str(tmp_path / "plain"))
    assert tall > 1.5 * size(tmp_path / "plain" / "parcel_1.png")[1]


def test_a_model_has_its_own_segments_and_seed(draw, trained):
    def lines(**more):
        found = walks(draw(MODEL=trained["MODEL"], **more))
        return {key: [line for _, line in steps] for key, steps in found.items()}

    assert lines() == lines(LENGTH=40, SEED=9, FRACTION=1)


def test_the_title_says_what_classify_says(draw, run, trained, series, sample, monkeypatch):
    from planar_sits.core.report import planar_pictures

    real, titles = planar_pictures.parcel_figure, {}

    def figure(name, seen, legend):
        fig = real(name, seen, legend)
        titles[name] = fig.texts[0].get_text()
        return fig

    monkeypatch.setattr(planar_pictures, "parcel_figure", figure)
    draw(MODEL=trained["MODEL"], COUNT=1)
    layer = run(
        "classify",
        **series,
        VOTING="all",  # as the pictures do
        MODEL=trained["MODEL"],
        PARCELS=f"{sample / 'parcels.gpkg'}|subset=parcel < 4",
        DEVICE="cpu",
        OUTPUT="TEMPORARY_OUTPUT",
    )["OUTPUT"]
    assert titles == {
        str(row["parcel"]): f"Parcel {row['parcel']}    classified as: {row['pred_class']} "
        f"({100 * row['pred_conf']:.0f} %)"
        for row in layer.getFeatures()
    }


@pytest.mark.parametrize("with_model", [True, False])
def test_the_same_again(draw, trained, tmp_path, with_model):
    model = {"MODEL": trained["MODEL"]} if with_model else {}
    first = walks(draw(**model))
    again = walks(draw(FOLDER=str(tmp_path / "again"), MEMORY_MB=16, **model))
    assert first == again
    for name in names(tmp_path / "again"):
        pictures = [(tmp_path / folder / name).read_bytes() for folder in ("pictures", "again")]
        assert pictures[0] == pictures[1]


def test_another_seed_walks_elsewhere(draw):
    assert walks(draw(SEED=1)) != walks(draw(SEED=2))


def test_pictures_are_replaced_and_other_files_stay(draw, tmp_path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "parcel_1.png").write_text("old")
    (folder / "notes.txt").write_text("mine")
    draw()
    assert names(folder) == ["notes.txt", "parcel_1.png", "parcel_2.png", "parcel_3.png"]
    assert size(folder / "parcel_1.png")
    assert (folder / "notes.txt").read_text() == "mine"


def test_walks_are_optional(draw):
    results = draw(WALKS=None)
    assert results["IMAGES"] == 3
    assert not results.get("WALKS")


@pytest.mark.parametrize("place", ["acquisitions on", "Parcel 2:"])
def test_cancel_leaves_nothing(draw, tmp_path, feedback, place):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        draw(feedback=feedback(cancel_at=place), WALKS=str(tmp_path / "walks.gpkg"))
    assert list(tmp_path.iterdir()) == []


def refusal(draw, told, **more):
    """Return what the operator reads where the algorithm refuses to start."""
    errors = []
    told.reportError = lambda error, fatal=False: errors.append(error)
    with pytest.raises(QgsProcessingException):
        draw(feedback=told, **more)
    return "\n".join(errors)


def test_a_file_is_no_folder(draw, feedback, tmp_path):
    (tmp_path / "pictures").write_text("")
    said = refusal(draw, feedback())
    assert f"FOLDER: '{tmp_path / 'pictures'}' cannot be written" in said
    assert "is a file, not a folder" in said


def test_a_parcel_of_one_pixel_has_a_picture_but_no_step(draw, square, trained, tmp_path):
    for more in ({}, {"MODEL": trained["MODEL"]}):
        results = draw(PARCELS=square(1), ID_FIELD="name", **more)
        assert names(tmp_path / "pictures") == ["parcel_small.png"]
        assert results["WALKS"].featureCount() == 0


def test_a_parcel_has_no_more_segments_than_it_is_given(draw, square):
    found = walks(draw(PARCELS=square(2), ID_FIELD="name", FRACTION=50, COUNT=5))
    assert list(found) == [("small", 1)]


def test_only_so_many_parcels_are_drawn(draw, feedback, sample, tmp_path, monkeypatch):
    monkeypatch.setattr(planar_images, "MOST_PARCELS", 2)
    told = feedback()
    results = draw(feedback=told, PARCELS=f"{sample / 'parcels.gpkg'}|subset=parcel < 6")
    assert results["IMAGES"] == 2
    assert names(tmp_path / "pictures") == ["parcel_1.png", "parcel_2.png"]
    assert "only the first 2 parcels are drawn, 3 are not" in told.warned[0]


def test_parcels_that_cannot_be_shown_are_told(draw, feedback, sample):
    layer = QgsVectorLayer(f"{sample / 'parcels.gpkg'}|subset=parcel < 3")
    copy = layer.materialize(QgsFeatureRequest())
    lost = QgsFeature(copy.fields())
    lost.setAttribute("parcel", 99)
    copy.dataProvider().addFeatures([lost])
    told = feedback()
    assert draw(feedback=told, PARCELS=copy)["IMAGES"] == 2
    assert "1 parcel(s) left out, no geometry: 99." in told.warned


def test_no_parcel_at_all_is_an_error(draw, square, tmp_path):
    with pytest.raises(QgsProcessingException, match="no parcel can be shown .outside"):
        draw(PARCELS=square(3, left=0.0, bottom=0.0))
    assert not (tmp_path / "pictures").exists()


@pytest.mark.parametrize(
    "settings",
    [
        {"SAMPLER": "random_pixels"},
        {"CANVAS": True},
        {"STEPS": 20},
        {"BANDS": "2"},
        {"LENGTH": 1},
    ],
)
def test_settings_of_segments_without_a_model(draw, settings):
    assert draw(COUNT=1, **settings)["IMAGES"] == 3


def test_a_canvas_that_is_too_small_is_told(draw, feedback):
    assert "CANVAS is on" in refusal(draw, feedback(), CANVAS=True, LENGTH=300)


def test_a_temporary_folder_is_made(draw):
    from pathlib import Path

    results = draw(FOLDER="TEMPORARY_OUTPUT")
    assert len(names(Path(results["FOLDER"]))) == 3


def test_a_file_that_is_no_model_is_told(draw, tmp_path):
    path = tmp_path / "model.safetensors"
    path.write_text("no model")
    with pytest.raises(QgsProcessingException, match="MODEL: "):
        draw(MODEL=str(path))


@pytest.mark.parametrize(
    ("method", "lines"), [("hilbert", True), ("cnn3d", False), ("tempcnn", False)]
)
def test_every_sampler_with_a_map_is_drawn(
    run, draw, sample, series, feedback, tmp_path, method, lines
):
    model = str(tmp_path / "m.safetensors")
    run(
        "train", **series, PARCELS=str(sample / "parcels.gpkg"), CLASS_FIELD="crop", METHOD=method,
        LENGTH=12, FRACTION=10, EPOCHS=1, DEVICE="cpu", MODEL=model,
    )  # fmt: skip
    told = feedback()
    done = draw(MODEL=model, COUNT=3, feedback=told)
    assert names(tmp_path / "pictures") == ["parcel_1.png", "parcel_2.png", "parcel_3.png"]
    assert done["IMAGES"] == 3
    found = walks(done)
    assert len(found) == (9 if lines else 0)
    for steps in found.values():
        assert [row["step"] for row, _ in steps] == list(range(1, 12))
        assert all(line[1] == after[0] for (_, line), (_, after) in zip(steps, steps[1:]))
    assert any("there are no walks" in line for line in told.said) == (not lines)
    quiet = feedback()
    draw(MODEL=model, WALKS=None, feedback=quiet)
    assert not any("no walks" in line for line in quiet.said)
