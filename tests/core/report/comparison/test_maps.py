"""Maps of errors and folds, read back from the figures."""

import sys
import threading

import numpy as np
import pytest
from planar_sits.core.report.comparison import maps
from planar_sits.core.report.comparison.maps import Geometry

NAMES = ["Meadow", "Vine", "Rye"]


def square(left, bottom, side=60.0):
    return np.array([[0, 0], [side, 0], [side, side], [0, side]]) + (left, bottom)


def legend(axes):
    return [text.get_text() for text in axes.get_legend().get_texts()]


def test_wrong_parcels_have_the_colour_of_the_predicted_class(squares_in_rows):
    truth, predicted = np.array([0, 1, 1, 2, 2]), np.array([0, 1, 0, 0, -1])
    geometry = Geometry(squares_in_rows(5), "m")
    fig = maps.error_map(geometry, truth, predicted, NAMES, ["#ff0000"] * 3)
    fig.canvas.draw()
    axes = fig.axes[0]
    assert legend(axes) == [
        "classified correctly (2)", "not classified (1)", "classified as Meadow (2)",
    ]  # fmt: skip
    assert [len(drawn.get_paths()) for drawn in axes.collections] == [2, 1, 2]
    np.testing.assert_allclose(axes.collections[2].get_facecolor()[0], (1, 0, 0, 1))
    assert {"100 m", "N"} <= {text.get_text() for text in axes.texts}


def test_groups_have_their_colours_and_the_last_is_on_top(squares_in_rows):
    geometry = Geometry(squares_in_rows(5), "m")
    groups, colours = np.array([0, 0, 2, 0, 2]), ["#ffffff", "#00ff00", "#ff0000"]
    axes = maps.shaded_map(geometry, groups, ["low", "middle", "high"], colours).axes[0]
    assert legend(axes) == ["low (3)", "high (2)"]
    assert [len(drawn.get_paths()) for drawn in axes.collections] == [3, 2]
    np.testing.assert_allclose(axes.collections[1].get_facecolor()[0], (1, 0, 0, 1))


@pytest.mark.parametrize(
    ("length", "unit", "label"),
    [(20000.0, "m", "5 km"), (900.0, "m", "200 m"), (2000.0, "ft", "500 ft"),
     (0.9, "degrees", "0.2 degrees")],
)  # fmt: skip
def test_scale_bars_are_round(length, unit, label):
    geometry = Geometry([[square(0, 45, length)]], unit)
    axes = maps.fold_map(geometry, np.array([0])).axes[0]
    assert label in [text.get_text() for text in axes.texts]
    bar = np.ptp(axes.lines[0].get_xdata())
    assert bar / (1000 if "km" in label else 1) == pytest.approx(float(label.split()[0]))


@pytest.mark.parametrize(("unit", "stretch"), [("degrees", 2), ("m", 1)])
def test_degrees_are_stretched_by_latitude(unit, stretch):
    fig = maps.fold_map(Geometry([[square(0, 59.5, 1.0)]], unit), np.array([0]))
    assert fig.axes[0].get_aspect() == pytest.approx(stretch, rel=0.01)


@pytest.mark.parametrize("folds", [2, 16, 40])
def test_folds_have_colours_and_up_to_sixteen_a_legend(squares_in_rows, folds):
    numbers = np.arange(200) % folds
    axes = maps.fold_map(Geometry(squares_in_rows(200), "m"), numbers).axes[0]
    assert sum(len(drawn.get_paths()) for drawn in axes.collections) == 200
    if folds <= 16:
        assert legend(axes)[0] == f"fold 1 ({(numbers == 0).sum()})"
        assert len({tuple(drawn.get_facecolor()[0]) for drawn in axes.collections}) == folds
    else:
        assert axes.get_legend() is None


def test_very_small_parcels_are_dots(squares_in_rows):
    geometry = Geometry(squares_in_rows(2000, 1.0), "m")
    axes = maps.fold_map(geometry, np.zeros(2000, int)).axes[0]
    polygons, dots = axes.collections
    assert len(polygons.get_paths()) == len(dots.get_offsets()) == 2000


@pytest.mark.parametrize("outlines", [
    [[square(0, 0)]],
    [[square(0, 0)], [square(90000, 0)]],
    [[square(0, 0)], [square(0, 90000)]],
    [[square(0, 0), square(100, 100)], []],
])  # fmt: skip
def test_maps_of_any_extent_fit_a_page(outlines):
    fig = maps.fold_map(Geometry(outlines, "m"), np.zeros(len(outlines), int))
    fig.canvas.draw()
    assert max(fig.get_size_inches()) < 11
    left, right = fig.axes[0].get_xlim()
    bottom, top = fig.axes[0].get_ylim()
    points = np.concatenate([ring for rings in outlines for ring in rings])
    assert (points > (left, bottom)).all()
    assert (points < (right, top)).all()


def test_drawn_in_a_worker_thread_without_pyplot(monkeypatch, squares_in_rows):
    figures, geometry = [], Geometry(squares_in_rows(9), "m")
    monkeypatch.delitem(sys.modules, "matplotlib.pyplot", raising=False)
    thread = threading.Thread(target=lambda: figures.append(maps.fold_map(geometry, np.arange(9))))
    thread.start()
    thread.join()
    assert len(figures) == 1
    assert "matplotlib.pyplot" not in sys.modules
