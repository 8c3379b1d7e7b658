"""Drawing helpers, and the confusion matrix read back from the figure."""

import numpy as np
import pytest
from planar_sits.core.report import plots


def texts(axes):
    return [text.get_text() for text in axes.texts]


def test_confusion_counts_and_row_percent():
    fig = plots.confusion_matrix([[8, 2], [0, 5]], ["A", "B"])
    axes = fig.axes[0]
    assert texts(axes) == ["8", "2", "5"]
    assert axes.images[0].get_array().tolist() == [[80, 20], [0, 100]]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["A (10)", "B (5)"]
    assert [label.get_text() for label in axes.get_xticklabels()] == ["A", "B"]


def test_confusion_of_a_class_without_parcels():
    fig = plots.confusion_matrix(np.array([[3, 0], [0, 0]]), ["A", "B"])
    assert fig.axes[0].images[0].get_array().tolist() == [[100, 0], [0, 0]]


@pytest.mark.parametrize("classes", [2, 12, 30])
@pytest.mark.parametrize("most", [9, 12345])
def test_counts_fit_their_cells(classes, most):
    matrix = np.full((classes, classes), most)
    fig = plots.confusion_matrix(matrix, [f"Class {index}" for index in range(classes)])
    fig.canvas.draw()
    axes = fig.axes[0]
    width = axes.get_window_extent().width / classes
    widest = max(text.get_window_extent().width for text in axes.texts)
    assert widest <= width
    assert fig.get_size_inches()[0] < 12


def test_class_names_are_no_formulas_and_are_cut():
    fig = plots.confusion_matrix(np.eye(2, dtype=int), ["$x_1$ & $", "a" * 80])
    fig.canvas.draw()
    labels = [label.get_text() for label in fig.axes[0].get_xticklabels()]
    assert labels == [r"\$x_1\$ & \$", "a" * 23 + "…"]


@pytest.mark.parametrize(("shade", "colour"), [(0.2, plots.TEXT), (0.95, "white")])
def test_text_in_cells_contrasts_with_their_shade(shade, colour):
    _, axes = plots.figure_and_axes((2, 2))
    plots.write_cell(axes, (1, 0), "7", shade, fontsize=8)
    (text,) = axes.texts
    assert (text.get_text(), text.get_position(), text.get_color()) == ("7", (0, 1), colour)


@pytest.mark.parametrize(("bands", "shape"), [(1, (2, 4)), (2, (2, 4)), (3, (2, 4, 3))])
def test_the_first_bands_are_displayed(bands, shape):
    values = np.random.default_rng(0).random((2, 4, bands))
    image = plots.displayed(values)
    assert image.shape == shape
    np.testing.assert_array_equal(image.reshape(2, 4, -1)[..., 0], values[..., 0])


def test_values_are_clipped_and_nan_is_black():
    assert plots.displayed(np.array([[[np.nan, -1.0, 2.0]]])).tolist() == [[[0, 0, 1]]]


def test_attention_is_coloured_from_purple_to_yellow():
    values, strength = np.full((1, 2, 3), 0.5), np.array([[0.0, 1.0]])
    dim, bright = plots.overlay(values, strength, 0.4)[0]
    assert dim[2] > dim[1]
    assert bright[0] > 0.8 and bright[1] > 0.8 and bright[2] < 0.3


def test_overlay_mixes_grey_and_colour():
    # viridis begins at (0.267, 0.005, 0.329).
    mixed = plots.overlay(np.full((1, 1, 1), 0.5), np.zeros((1, 1)), 0.4)
    np.testing.assert_allclose(mixed[0, 0], 0.6 * 0.5 + 0.4 * np.array([0.267, 0.005, 0.329]),
                               atol=1e-3)  # fmt: skip


def test_indices_are_evenly_spaced():
    assert plots.spaced_indices(3, 8) == [0, 1, 2]
    assert plots.spaced_indices(224, 3) == [0, 112, 223]
    assert plots.spaced_indices(1, 8) == [0]


def test_a_grid_of_axes():
    fig, grid = plots.figure_and_grid(2, 3, (6, 4))
    assert grid.shape == (2, 3)
    assert tuple(fig.get_size_inches()) == (6, 4)
