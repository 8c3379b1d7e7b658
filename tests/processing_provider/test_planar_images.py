"""planarsits:planarimages as a script calls it."""

import struct
from pathlib import Path

import pytest
from planar_sits.processing_provider import planar_images
from planar_sits.tests.support.layers import copied, polygons
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

PIXEL = 10.0
LEFT, TOP = 400000.0, 5400000.0
FIELDS = ["parcel", "segment", "step", "attention", "pred_class", "margin"]


@pytest.fixture(scope="module")
def shared(series, parcels):
    """Parameters of every run: three parcels of the sample."""
    return {
        **series,
        "PARCELS": f"{parcels}|subset=parcel < 4",
        "ID_FIELD": "parcel",
        "WALKS": "TEMPORARY_OUTPUT",
    }


@pytest.fixture
def draw(run, shared, tmp_path):
    """Return a function that draws the parcels without a model, LENGTH 12."""

    def call(feedback=None, **more):
        folder = str(tmp_path / "pictures")
        return run("planarimages", feedback, **{**shared, "FOLDER": folder, "LENGTH": 12, **more})

    return call


@pytest.fixture
def draw_model(run, shared, trained, tmp_path):
    """Return a function that draws the parcels with the trained model."""

    def call(feedback=None, **more):
        chosen = {
            **shared,
            "MODEL": trained["MODEL"],
            "DEVICE": "cpu",
            "FOLDER": str(tmp_path / "pictures"),
            **more,
        }
        return run("planarimages", feedback, **chosen)

    return call


@pytest.fixture(scope="module")
def drawn(run, shared, tmp_path_factory):
    """Results without a model, with segments of 12 pixels."""
    folder = tmp_path_factory.mktemp("pictures")
    return run("planarimages", **shared, FOLDER=str(folder), LENGTH=12)


@pytest.fixture(scope="module")
def drawn_model(run, shared, trained, tmp_path_factory):
    """Results with the trained model."""
    folder = tmp_path_factory.mktemp("pictures")
    return run("planarimages", **shared, MODEL=trained["MODEL"], DEVICE="cpu", FOLDER=str(folder))


def strip(pixels, left=400300.0, bottom=5399700.0):
    """Return a layer of one parcel, a row of so many pixels."""
    right, top = left + pixels * PIXEL, bottom + PIXEL
    corners = ((left, bottom), (right, bottom), (right, top), (left, top), (left, bottom))
    ring = ",".join(f"{x} {y}" for x, y in corners)
    return polygons(f"POLYGON(({ring}))")


def walks(results):
    """Return (attributes, points) of each step, by (parcel, segment)."""
    steps = {}
    for feature in results["WALKS"].getFeatures():
        row = dict(zip(FIELDS, feature.attributes()))
        line = feature.geometry().asPolyline()
        steps.setdefault((row["parcel"], row["segment"]), []).append((row, line))
    return steps


def names(folder):
    return sorted(path.name for path in Path(folder).iterdir())


def size(path):
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    return struct.unpack(">II", data[16:24])


def test_a_picture_for_each_parcel(drawn):
    folder = Path(drawn["FOLDER"])
    assert names(folder) == ["parcel_1.png", "parcel_2.png", "parcel_3.png"]
    assert drawn["IMAGES"] == 3
    assert min(size(folder / "parcel_1.png")) > 400


def test_walks_lie_on_pixel_centres_within_their_parcel(drawn, parcels, series):
    layer = drawn["WALKS"]
    assert layer.wkbType() == QgsWkbTypes.Type.LineString
    assert layer.crs() == QgsRasterLayer(series["SERIES"][0]).crs()
    assert [field.name() for field in layer.fields()][-6:] == FIELDS
    fields = QgsVectorLayer(parcels)
    shapes = {str(f["parcel"]): QgsGeometry(f.geometry()) for f in fields.getFeatures()}
    segments = walks(drawn)
    assert sorted(segments) == [(parcel, segment) for parcel in "123" for segment in (1, 2, 3)]
    for (parcel, _), steps in segments.items():
        for _, line in steps:
            for point in line:
                assert ((point.x() - LEFT) / PIXEL) % 1 == pytest.approx(0.5)
                assert ((TOP - point.y()) / PIXEL) % 1 == pytest.approx(0.5)
                assert shapes[parcel].contains(point)


def test_steps_follow_each_other_to_neighbours(drawn):
    for steps in walks(drawn).values():
        assert [row["step"] for row, _ in steps] == list(range(1, 12))
        for (_, line), (_, after) in zip(steps, steps[1:]):
            assert line[1] == after[0]
        for _, (start, end) in steps:
            assert max(abs(start.x() - end.x()), abs(start.y() - end.y())) == PIXEL


def test_without_a_model_there_is_no_attention(drawn):
    for steps in walks(drawn).values():
        for row, _ in steps:
            assert [str(row[name]) for name in FIELDS[3:]] == ["NULL"] * 3


def test_a_model_gives_attention_class_and_margin(drawn, drawn_model):
    segments = walks(drawn_model)
    assert len(segments) == 9
    attention = [row["attention"] for steps in segments.values() for row, _ in steps]
    assert min(attention) >= 0
    assert max(attention) > 0
    for steps in segments.values():
        assert len({row["pred_class"] for row, _ in steps}) == 1
        assert len({row["margin"] for row, _ in steps}) == 1
        assert 0 <= steps[0][0]["margin"] <= 1
        assert steps[0][0]["pred_class"] in ("meadow", "vineyard", "traditional orchard")
    with_attention, without = (
        size(Path(results["FOLDER"]) / "parcel_1.png")[1] for results in (drawn_model, drawn)
    )
    assert with_attention > 1.5 * without


def test_the_segments_are_those_of_the_model(drawn_model):
    for steps in walks(drawn_model).values():
        assert [row["step"] for row, _ in steps] == list(range(1, 12))  # LENGTH is 12


@pytest.mark.parametrize("option", [{"LENGTH": 40}, {"SEED": 9}, {"FRACTION": 1}])
def test_options_that_the_model_decides_are_refused(refusal, shared, trained, tmp_path, option):
    folder = str(tmp_path / "pictures")
    message = refusal("planarimages", **shared, MODEL=trained["MODEL"], FOLDER=folder, **option)
    assert f"({next(iter(option))})" in message
    assert "(MODEL)" in message


def test_the_title_has_the_decision_of_classify(
    draw_model, run, trained, series, shared, monkeypatch
):
    from planar_sits.core.report import planar_pictures

    real, titles = planar_pictures.parcel_figure, {}

    def figure(name, picture, legend):
        fig = real(name, picture, legend)
        titles[name] = fig.texts[0].get_text()
        return fig

    monkeypatch.setattr(planar_pictures, "parcel_figure", figure)
    draw_model(COUNT=1)
    layer = run(
        "classify",
        **series,
        VOTING="all",  # as the pictures do
        MODEL=trained["MODEL"],
        PARCELS=shared["PARCELS"],
        DEVICE="cpu",
        OUTPUT="TEMPORARY_OUTPUT",
    )["OUTPUT"]
    assert len(titles) == 3
    for row in layer.getFeatures():
        title = titles[str(row["parcel"])]
        assert f"{row['pred_class']} ({100 * row['pred_conf']:.0f} %)" in title


@pytest.mark.parametrize("with_model", [True, False])
def test_the_same_again(draw, draw_model, drawn, drawn_model, with_model):
    first = drawn_model if with_model else drawn
    again = (draw_model if with_model else draw)(MEMORY_MB=16)
    assert walks(first) == walks(again)
    for name in names(again["FOLDER"]):
        pictures = [(Path(results["FOLDER"]) / name).read_bytes() for results in (first, again)]
        assert pictures[0] == pictures[1]


def test_another_seed_gives_other_walks(draw, drawn):
    assert walks(draw(SEED=2)) != walks(drawn)


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


@pytest.mark.parametrize("moment", ["acquisitions on", "Parcel 2:"])
def test_cancel_leaves_nothing(draw, tmp_path, feedback, moment):
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        draw(feedback(cancel_at=moment), WALKS=str(tmp_path / "walks.gpkg"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("with_model", [True, False])
def test_a_parcel_of_one_pixel_has_a_picture_but_no_step(draw, draw_model, with_model):
    results = (draw_model if with_model else draw)(PARCELS=strip(1), ID_FIELD="name")
    assert names(results["FOLDER"]) == ["parcel_a.png"]
    assert results["WALKS"].featureCount() == 0


def test_a_parcel_has_no_more_segments_than_the_fraction_gives(draw):
    segments = walks(draw(PARCELS=strip(2), ID_FIELD="name", FRACTION=50, COUNT=5))
    assert list(segments) == [("a", 1)]


def test_only_the_first_parcels_are_drawn(draw, feedback, parcels, monkeypatch):
    monkeypatch.setattr(planar_images, "MOST_PARCELS", 2)
    recorder = feedback()
    results = draw(recorder, PARCELS=f"{parcels}|subset=parcel < 6")
    assert results["IMAGES"] == 2
    assert names(results["FOLDER"]) == ["parcel_1.png", "parcel_2.png"]
    assert all(part in recorder.warnings[0] for part in ("PARCELS", "first 2", "3 are not"))


def test_parcels_without_geometry_are_left_out(draw, feedback, parcels):
    copy = copied(f"{parcels}|subset=parcel < 3")
    empty = QgsFeature(copy.fields())
    empty.setAttribute("parcel", 99)
    copy.dataProvider().addFeatures([empty])
    recorder = feedback()
    assert draw(recorder, PARCELS=copy)["IMAGES"] == 2
    assert "1 parcel left out, no geometry: 99." in recorder.warnings


def test_no_parcel_at_all_is_an_error(draw, tmp_path):
    with pytest.raises(QgsProcessingException, match="PARCELS.*outside"):
        draw(PARCELS=strip(3, left=0.0, bottom=0.0))
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


def test_a_canvas_that_is_too_small_is_refused(refusal, shared, tmp_path):
    folder = str(tmp_path / "pictures")
    assert "CANVAS" in refusal("planarimages", **shared, FOLDER=folder, CANVAS=True, LENGTH=300)


def test_a_temporary_folder_is_made(draw):
    results = draw(FOLDER="TEMPORARY_OUTPUT", WALKS=None)
    assert len(names(results["FOLDER"])) == 3


@pytest.mark.parametrize(
    ("method", "lines"), [("hilbert", True), ("cnn3d", False), ("tempcnn", False)]
)
def test_every_sampler_with_a_map_is_drawn(draw_model, trained_by, feedback, method, lines):
    recorder = feedback()
    results = draw_model(recorder, MODEL=trained_by(method)["MODEL"], COUNT=2)
    assert names(results["FOLDER"]) == ["parcel_1.png", "parcel_2.png", "parcel_3.png"]
    assert results["IMAGES"] == 3
    segments = walks(results)
    assert len(segments) == (6 if lines else 0)
    for steps in segments.values():
        assert [row["step"] for row, _ in steps] == list(range(1, 12))
        assert all(line[1] == after[0] for (_, line), (_, after) in zip(steps, steps[1:]))
    assert any("there are no walks" in line for line in recorder.infos) == (not lines)


def test_without_lines_nothing_is_said_of_walks(draw_model, trained_by, feedback):
    recorder = feedback()
    draw_model(recorder, MODEL=trained_by("tempcnn")["MODEL"], COUNT=1, WALKS=None)
    assert not any("no walks" in line for line in recorder.infos)
