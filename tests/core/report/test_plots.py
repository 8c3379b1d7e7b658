"""The plots: what they show, read back from the figures."""

import sys
import threading

import numpy as np
import pytest
from planar_sits.core.report import plots


def epoch(number, loss=0.5):
    return {
        "epoch": number,
        "train_loss": loss,
        "train_accuracy": 0.75,
        "validation_loss": 2 * loss,
        "validation_accuracy": 0.5,
        "seconds": 1.0,
    }


def texts(axes):
    return [text.get_text() for text in axes.texts]


def test_history_shows_both_sides_and_percent():
    fig = plots.history_curves([epoch(1, 1.0), epoch(2, 0.4)], best_epoch=2)
    loss, accuracy = fig.axes
    assert list(loss.lines[0].get_ydata()) == [1.0, 0.4]
    assert list(loss.lines[1].get_ydata()) == [2.0, 0.8]
    assert list(accuracy.lines[0].get_ydata()) == [75, 75]
    assert list(accuracy.lines[1].get_ydata()) == [50, 50]
    assert set(accuracy.lines[2].get_xdata()) == {2}
    assert accuracy.get_xlabel() == "epoch"
    assert "%" in accuracy.get_ylabel()
    labels = [text.get_text() for text in accuracy.get_legend().get_texts()]
    assert labels == ["training segments", "validation parcels", "best epoch (2)"]


@pytest.mark.parametrize("loss", [0.5, float("nan")])
def test_history_of_one_epoch(loss):
    fig = plots.history_curves([epoch(1, loss)])
    fig.canvas.draw()
    assert [tick for tick in fig.axes[0].get_xticks() if 0.5 <= tick <= 1.5] == [1]


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


def test_names_are_no_formulas_and_not_endless():
    fig = plots.confusion_matrix(np.eye(2, dtype=int), ["$x_1$ & $", "a" * 80])
    fig.canvas.draw()
    labels = [label.get_text() for label in fig.axes[0].get_xticklabels()]
    assert labels == [r"\$x_1\$ & \$", "a" * 23 + "…"]


@pytest.mark.parametrize(
    ("bands", "shape"), [(1, (6, 9)), (2, (6, 9)), (3, (6, 9, 3)), (5, (6, 9, 3))]
)
def test_planar_images_show_the_first_bands(bands, shape):
    values = np.random.default_rng(0).random((6, 9, bands))
    fig = plots.planar_images(
        [("Meadow", "#ffdd00", values)], [f"2020-0{m}-01" for m in range(1, 7)]
    )
    axes = fig.axes[0]
    shown = np.asarray(axes.images[0].get_array())
    assert shown.shape == shape
    first = shown[..., 0] if bands >= 3 else shown
    np.testing.assert_array_equal(first, values[..., 0])
    assert axes.get_title() == "Meadow"
    assert [label.get_text() for label in axes.get_yticklabels()][0] == "2020-01-01"
    assert "pixel of the segment" in axes.get_xlabel()
    assert axes.spines["left"].get_edgecolor()[:2] == pytest.approx((1, 0xDD / 255))


def test_planar_images_clip_and_survive_nan():
    values = np.array([[[np.nan, -1.0, 2.0]]])
    fig = plots.planar_images([("A", "#000000", values)], ["day 0"])
    assert np.asarray(fig.axes[0].images[0].get_array()).tolist() == [[[0, 0, 1]]]


def test_many_rows_and_many_classes():
    values = np.zeros((224, 50, 3))
    fig = plots.planar_images(
        [(f"C{index}", "#123456", values) for index in range(9)], list(range(224))
    )
    fig.canvas.draw()
    seen = [axes for axes in fig.axes if axes.get_visible()]
    assert len(seen) == 9
    labels = [label.get_text() for label in seen[0].get_yticklabels()]
    assert (len(labels), labels[0], labels[-1]) == (8, "0", "223")


def test_drawn_in_a_worker_thread_without_pyplot(monkeypatch):
    drawn = []
    monkeypatch.delitem(sys.modules, "matplotlib.pyplot", raising=False)
    thread = threading.Thread(target=lambda: drawn.append(plots.history_curves([epoch(1)])))
    thread.start()
    thread.join()
    assert len(drawn) == 1
    assert "matplotlib.pyplot" not in sys.modules
