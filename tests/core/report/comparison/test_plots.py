"""The plots that compare methods, read back from the figures."""

import numpy as np
import pytest
from planar_sits.core.learning.scores import Reliability
from planar_sits.core.report.comparison import plots

NAN = float("nan")
NAMES = ["Meadow", "$x_1$ & $", "a" * 80]


@pytest.fixture
def result(make_method):
    """Return a function that makes a method with some fields changed."""
    return lambda **changes: make_method("m", 0.9, np.arange(3), 3, **changes)


def texts(axes):
    return [text.get_text() for text in axes.texts]


def labels(axes):
    return [label.get_text() for label in axes.get_yticklabels()]


def test_accuracies_show_mean_interval_and_folds(result):
    walk = result(title="Walk", oa_low=0.85, oa_high=0.94, fold_accuracies=[0.88, 0.92])
    unknown = result(title="LDA", oa_mean=NAN, oa_low=NAN, oa_high=NAN, fold_accuracies=[])
    fig = plots.accuracy_intervals([walk, unknown])
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
def test_titles_of_methods_do_not_overlap(result, methods):
    fig = plots.accuracy_intervals([result(title="long " * 9)] * methods)
    fig.canvas.draw()
    boxes = [label.get_window_extent() for label in fig.axes[0].get_yticklabels()]
    assert all(upper.y0 >= lower.y1 - 1 for upper, lower in zip(boxes, boxes[1:]))
    assert fig.get_size_inches()[1] < 8


def test_few_scores_are_bars(result):
    methods = [
        result(title=title, f1=np.array(f1), f1_interval=np.tile([0.4, 0.9], (3, 1)))
        for title, f1 in (("Walk", [0.9, 0.5, NAN]), ("LDA", [0.8, 0.0, 0.4]))
    ]
    fig = plots.class_scores(methods, NAMES)
    fig.canvas.draw()
    axes = fig.axes[0]
    assert texts(axes) == ["0.90", "0.50", "–", "0.80", "0.00", "0.40"]
    assert labels(axes) == ["Meadow", r"\$x_1\$ & \$", "a" * 33 + "…"]
    assert [text.get_text() for text in axes.get_legend().get_texts()] == ["Walk", "LDA"]
    assert axes.get_xlim()[0] == 0


def test_bars_of_one_method_need_no_legend(result):
    assert plots.class_scores([result()], NAMES).axes[0].get_legend() is None


@pytest.mark.parametrize(("methods", "classes"), [(7, 3), (4, 10)])
def test_many_scores_are_cells(result, methods, classes):
    scores = {"f1": np.full(classes, 0.5), "f1_interval": np.tile([0.4, 0.6], (classes, 1))}
    fig = plots.class_scores([result(**scores)] * methods, [f"C{k}" for k in range(classes)])
    assert fig.axes[0].images[0].get_array().shape == (methods, classes)


def test_reliability_leaves_out_empty_intervals_and_marks_small_ones():
    bins = Reliability(np.array([0, 4, 56]), np.array([NAN, 0.4, 0.8]), np.array([NAN, 0.0, 0.9]))
    fig = plots.reliability_curve(bins)
    fig.canvas.draw()
    curve, counts = fig.axes
    np.testing.assert_allclose(curve.lines[1].get_xdata(), [40, 80])
    np.testing.assert_allclose(curve.lines[1].get_ydata(), [0, 90])
    filled, hollow = curve.lines[2:4]
    assert filled.get_xdata().tolist() == [80]
    assert hollow.get_xdata().tolist() == [40]
    assert len(curve.get_legend().get_texts()) == 3
    assert texts(counts) == ["4", "56"]
