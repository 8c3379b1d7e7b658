"""The plots that compare methods: what they show, read back from the figures."""

import sys
import threading

import numpy as np
import pytest
from planar_sits.core.report import comparison_cells as cells
from planar_sits.core.report import comparison_maps as maps
from planar_sits.core.report import comparison_plots as plots

NAN = float("nan")
NAMES = ["Meadow", "$x_1$ & $", "a" * 80]


def texts(axes):
    return [text.get_text() for text in axes.texts]


def labels(axes, side="y"):
    return [label.get_text() for label in getattr(axes, f"get_{side}ticklabels")()]


def apart(boxes, upright=True):
    """Tell whether boxes from top to bottom, or left to right, do not overlap."""
    if upright:
        return all(upper.y0 >= lower.y1 - 1 for upper, lower in zip(boxes, boxes[1:]))
    return all(left.x1 <= right.x0 + 1 for left, right in zip(boxes, boxes[1:]))


def test_accuracies_show_mean_interval_and_folds():
    fig = plots.accuracy_intervals(
        [("Walk", 0.9, 0.85, 0.94, [0.88, 0.92]), ("LDA", NAN, NAN, NAN, [])]
    )
    fig.canvas.draw()
    axes = fig.axes[0]
    folds, interval, mean = axes.lines[:3]
    np.testing.assert_allclose(folds.get_xdata(), [88, 92])
    np.testing.assert_allclose(interval.get_xdata(), [85, 94])
    np.testing.assert_allclose(mean.get_xdata(), 90)
    assert labels(axes) == ["Walk", "LDA"]
    assert texts(axes) == ["90.0"]
    assert axes.yaxis_inverted()


@pytest.mark.parametrize("methods", [1, 15])
def test_names_of_methods_do_not_run_into_each_other(methods):
    fig = plots.accuracy_intervals([("long " * 9, 0.9, 0.8, 1.0, [0.9] * 10)] * methods)
    fig.canvas.draw()
    assert apart([label.get_window_extent() for label in fig.axes[0].get_yticklabels()])
    assert fig.get_size_inches()[1] < 8


def test_few_scores_are_bars():
    scores = np.array([[0.9, 0.5, NAN], [0.8, 0.0, 0.4]])
    fig = plots.class_scores(scores, np.full((2, 3), 0.05), ["Walk", "LDA"], NAMES)
    fig.canvas.draw()
    axes = fig.axes[0]
    assert texts(axes) == ["0.90", "0.50", "–", "0.80", "0.00", "0.40"]
    assert labels(axes) == ["Meadow", r"\$x_1\$ & \$", "a" * 33 + "…"]
    assert [text.get_text() for text in axes.get_legend().get_texts()] == ["Walk", "LDA"]
    assert axes.get_xlim()[0] == 0


def test_many_scores_are_cells_that_hold_their_numbers():
    scores = np.linspace(0, 1, 180).reshape(15, 12)
    scores[3, 4] = NAN
    names, titles = [f"Class {k}" for k in range(12)], [f"Method {k}" for k in range(15)]
    fig = plots.class_scores(scores, scores, titles, names)
    fig.canvas.draw()
    axes = fig.axes[0]
    assert texts(axes)[:2] == ["0.00", "0.01"]
    assert texts(axes)[40] == "–"
    assert apart([text.get_window_extent() for text in axes.texts[:12]], upright=False)
    assert apart([text.get_window_extent() for text in axes.texts[::12]])
    assert fig.get_size_inches()[0] < 11.5


def test_scores_that_are_all_unknown_are_drawn():
    fig = cells.class_cells(np.full((7, 2), NAN), ["M"] * 7, ["A", "B"])
    fig.canvas.draw()
    assert set(texts(fig.axes[0])) == {"–"}


def test_confusion_multiples_are_percent_of_rows():
    matrix = np.array([[996, 4, 0], [0, 10, 30], [0, 0, 0]])
    fig = cells.confusion_multiples([("Walk", "90.0 %", matrix)] * 4, NAMES)
    fig.canvas.draw()
    seen = [axes for axes in fig.axes if axes.get_visible()]
    assert len(seen) == 4
    assert len({axes.get_position().x0 for axes in seen}) == 2
    assert texts(seen[0]) == ["100", "25", "75"]
    assert seen[0].get_title() == "Walk (90.0 %)"
    assert labels(seen[0])[0] == "Meadow"
    assert set(labels(seen[0], "x")) == {""}
    assert labels(seen[2], "x")[0] == "Meadow"


@pytest.mark.parametrize(("classes", "methods"), [(2, 6), (12, 4), (12, 1), (30, 4)])
def test_confusion_multiples_fit_a_page(classes, methods):
    matrix = np.full((classes, classes), 1)
    matrix[0] = [100, *[0] * (classes - 1)]
    names = [f"Class {k}" for k in range(classes)]
    fig = cells.confusion_multiples([("A rather long title of a method", "1 %", matrix)] * methods,
                                    names)  # fmt: skip
    fig.canvas.draw()
    axes = fig.axes[0]
    width = axes.get_window_extent().width / classes
    assert all(text.get_window_extent().width <= width for text in axes.texts)
    assert all(text.get_fontsize() >= 5.5 for text in axes.texts)
    assert max(fig.get_size_inches()) < 11.5


def test_reliability_leaves_out_empty_parts_and_marks_small_ones():
    fig = plots.reliability_curve([0, 4, 56], [NAN, 0.4, 0.8], [NAN, 0.0, 0.9])
    fig.canvas.draw()
    curve, counts = fig.axes
    np.testing.assert_allclose(curve.lines[1].get_xdata(), [40, 80])
    np.testing.assert_allclose(curve.lines[1].get_ydata(), [0, 90])
    assert [text.get_text() for text in curve.get_legend().get_texts()] == [
        "as often right as sure", "decisions", "fewer than 10 decisions"
    ]  # fmt: skip
    assert texts(counts) == ["4", "56"]


def square(left, bottom, side=60.0):
    return np.array([[0, 0], [side, 0], [side, side], [0, side]]) + (left, bottom)


def field(parcels, side=60.0):
    return [[square(100.0 * (k % 50), 100.0 * (k // 50), side)] for k in range(parcels)]


def legend(axes):
    return [text.get_text() for text in axes.get_legend().get_texts()]


def test_wrong_parcels_have_the_colour_of_the_decided_class():
    truth, decided = np.array([0, 1, 1, 2, 2]), np.array([0, 1, 0, 0, -1])
    fig = maps.decision_map((field(5), "m"), truth, decided, NAMES, ["#ff0000"] * 3)
    fig.canvas.draw()
    axes = fig.axes[0]
    assert legend(axes) == ["right (2)", "not decided (1)", "taken for Meadow (2)"]
    assert [len(drawn.get_paths()) for drawn in axes.collections] == [2, 1, 2]
    np.testing.assert_allclose(axes.collections[2].get_facecolor()[0], (1, 0, 0, 1))
    assert {"100 m", "N"} <= set(texts(axes))


@pytest.mark.parametrize(
    ("length", "unit", "told"),
    [(20000.0, "m", "5 km"), (900.0, "m", "200 m"), (2000.0, "ft", "500 ft"),
     (0.9, "degrees", "0.2 degrees")],
)  # fmt: skip
def test_scale_bars_are_round(length, unit, told):
    outlines = [[square(0, 45, length)]]
    fig = maps.fold_map((outlines, unit), np.array([0]))
    axes = fig.axes[0]
    assert told in texts(axes)
    bar = np.ptp(axes.lines[0].get_xdata())
    assert bar / (1000 if "km" in told else 1) == pytest.approx(float(told.split()[0]))


def test_degrees_are_stretched_by_latitude():
    fig = maps.fold_map(([[square(0, 59.5, 1.0)]], "degrees"), np.array([0]))
    assert fig.axes[0].get_aspect() == pytest.approx(2, rel=0.01)
    fig = maps.fold_map(([[square(0, 59.5, 1.0)]], "m"), np.array([0]))
    assert fig.axes[0].get_aspect() == 1


@pytest.mark.parametrize("folds", [2, 16, 40])
def test_folds_have_colours_and_up_to_sixteen_a_legend(folds):
    numbers = np.arange(200) % folds
    axes = maps.fold_map((field(200), "m"), numbers).axes[0]
    assert sum(len(drawn.get_paths()) for drawn in axes.collections) == 200
    if folds <= 16:
        assert legend(axes)[0] == f"fold 1 ({(numbers == 0).sum()})"
        assert len({tuple(drawn.get_facecolor()[0]) for drawn in axes.collections}) == folds
    else:
        assert axes.get_legend() is None


def test_parcels_too_small_to_be_seen_are_dots():
    axes = maps.fold_map((field(2000, side=1.0), "m"), np.zeros(2000, int)).axes[0]
    polygons, dots = axes.collections
    assert len(polygons.get_paths()) == len(dots.get_offsets()) == 2000


@pytest.mark.parametrize("outlines", [
    [[square(0, 0)]],
    [[square(0, 0)], [square(90000, 0)]],
    [[square(0, 0)], [square(0, 90000)]],
    [[square(0, 0), square(100, 100)], []],
])  # fmt: skip
def test_maps_of_any_extent_fit_a_page(outlines):
    fig = maps.fold_map((outlines, "m"), np.zeros(len(outlines), int))
    fig.canvas.draw()
    assert max(fig.get_size_inches()) < 11
    left, right = fig.axes[0].get_xlim()
    bottom, top = fig.axes[0].get_ylim()
    points = np.concatenate([ring for rings in outlines for ring in rings])
    assert (points > (left, bottom)).all()
    assert (points < (right, top)).all()


def test_drawn_in_a_worker_thread_without_pyplot(monkeypatch):
    drawn = []
    monkeypatch.delitem(sys.modules, "matplotlib.pyplot", raising=False)
    thread = threading.Thread(
        target=lambda: drawn.append(maps.fold_map((field(9), "m"), np.arange(9)))
    )
    thread.start()
    thread.join()
    assert len(drawn) == 1
    assert "matplotlib.pyplot" not in sys.modules
