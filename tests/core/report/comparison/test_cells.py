"""Cells with numbers, read back from the figures."""

import numpy as np
import pytest
from planar_sits.core.report.comparison import cells

NAN = float("nan")
NAMES = ["Meadow", "$x_1$ & $", "a" * 80]


def texts(axes):
    return [text.get_text() for text in axes.texts]


def labels(axes, side="y"):
    return [label.get_text() for label in getattr(axes, f"get_{side}ticklabels")()]


def boxes(texts):
    return [text.get_window_extent() for text in texts]


def test_scores_fit_their_cells():
    scores = np.linspace(0, 1, 180).reshape(15, 12)
    scores[3, 4] = NAN
    names, titles = [f"Class {k}" for k in range(12)], [f"Method {k}" for k in range(15)]
    fig = cells.score_cells(scores, titles, names)
    fig.canvas.draw()
    axes = fig.axes[0]
    assert texts(axes)[:2] == ["0.00", "0.01"]
    assert texts(axes)[40] == "–"
    row, column = boxes(axes.texts[:12]), boxes(axes.texts[::12])
    assert all(left.x1 <= right.x0 + 1 for left, right in zip(row, row[1:]))
    assert all(upper.y0 >= lower.y1 - 1 for upper, lower in zip(column, column[1:]))
    assert fig.get_size_inches()[0] < 11.5


def test_unknown_scores_are_dashes():
    fig = cells.score_cells(np.full((7, 2), NAN), ["M"] * 7, ["A", "B"])
    fig.canvas.draw()
    assert set(texts(fig.axes[0])) == {"–"}


def test_one_low_score_does_not_set_the_scale():
    scores = np.full((4, 5), 0.95)
    scores[0, 0] = 0.0
    fig = cells.score_cells(scores, ["M"] * 4, ["C"] * 5)
    assert fig.axes[0].images[0].get_clim() == pytest.approx((0.9, 1))


def test_small_matrices_count_parcels(make_method):
    matrix = np.array([[996, 4, 0], [0, 10, 30], [0, 0, 0]])
    walk = make_method("walk", 0.9, np.arange(3), 3, confusion=matrix)
    fig = cells.small_matrices([walk] * 4, NAMES)
    fig.canvas.draw()
    visible = [axes for axes in fig.axes if axes.get_visible()]
    assert len(visible) == 4
    assert len({axes.get_position().x0 for axes in visible}) == 2
    assert texts(visible[0]) == ["996", "4", "10", "30"]
    assert visible[0].get_title() == "Walk (90.0 %)"
    assert labels(visible[0])[0] == "Meadow"
    assert set(labels(visible[0], "x")) == {""}
    assert labels(visible[2], "x")[0] == "Meadow"


@pytest.mark.parametrize(("classes", "methods"), [(2, 6), (12, 4), (12, 1), (30, 4)])
def test_small_matrices_fit_a_page(make_method, classes, methods):
    matrix = np.full((classes, classes), 1)
    matrix[0] = [100, *[0] * (classes - 1)]
    title = "A rather long title of a method"
    one = make_method("m", 0.9, np.arange(2), classes, title=title, confusion=matrix)
    fig = cells.small_matrices([one] * methods, [f"Class {k}" for k in range(classes)])
    fig.canvas.draw()
    axes = fig.axes[0]
    width = axes.get_window_extent().width / classes
    assert all(text.get_window_extent().width <= width for text in axes.texts)
    assert all(text.get_fontsize() >= 5.5 for text in axes.texts)
    assert max(fig.get_size_inches()) < 11.5
    assert bool(axes.texts) == (classes < 30)
