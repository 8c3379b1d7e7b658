"""The plots of a training, read back from the figures."""

import sys
import threading

import numpy as np
import pytest
from planar_sits.core.report import training_plots as plots
from planar_sits.core.report.training_plots import ExampleImage


def epoch(number, loss=0.5):
    return {
        "epoch": number,
        "train_loss": loss,
        "train_accuracy": 0.75,
        "validation_loss": 2 * loss,
        "validation_accuracy": 0.5,
        "seconds": 1.0,
    }


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
    labels = [[text.get_text() for text in axes.get_legend().get_texts()] for axes in fig.axes]
    assert labels == [
        ["training segments", "validation segments", "best epoch (2)"],
        ["training segments", "validation parcels", "best epoch (2)"],
    ]


@pytest.mark.parametrize("loss", [0.5, float("nan")])
def test_history_of_one_epoch(loss):
    fig = plots.history_curves([epoch(1, loss)])
    fig.canvas.draw()
    assert [tick for tick in fig.axes[0].get_xticks() if 0.5 <= tick <= 1.5] == [1]


@pytest.mark.parametrize(
    ("bands", "shape"), [(1, (6, 9)), (2, (6, 9)), (3, (6, 9, 3)), (5, (6, 9, 3))]
)
def test_planar_images_show_the_first_bands(bands, shape):
    values = np.random.default_rng(0).random((6, 9, bands))
    dates = [f"2020-0{month}-01" for month in range(1, 7)]
    fig = plots.planar_images([ExampleImage("Meadow", "#ffdd00", values)], dates)
    axes = fig.axes[0]
    image = np.asarray(axes.images[0].get_array())
    assert image.shape == shape
    first = image[..., 0] if bands >= 3 else image
    np.testing.assert_array_equal(first, values[..., 0])
    assert axes.get_title() == "Meadow"
    assert [label.get_text() for label in axes.get_yticklabels()][0] == "2020-01-01"
    assert "pixel of the segment" in axes.get_xlabel()
    assert axes.spines["left"].get_edgecolor()[:2] == pytest.approx((1, 0xDD / 255))


def test_many_rows_and_many_classes():
    values = np.zeros((224, 50, 3))
    examples = [ExampleImage(f"C{index}", "#123456", values) for index in range(9)]
    fig = plots.planar_images(examples, list(range(224)))
    fig.canvas.draw()
    visible = [axes for axes in fig.axes if axes.get_visible()]
    assert len(visible) == 9
    labels = [label.get_text() for label in visible[0].get_yticklabels()]
    assert (len(labels), labels[0], labels[-1]) == (8, "0", "223")


def test_drawn_in_a_worker_thread_without_pyplot(monkeypatch):
    figures = []
    monkeypatch.delitem(sys.modules, "matplotlib.pyplot", raising=False)
    thread = threading.Thread(target=lambda: figures.append(plots.history_curves([epoch(1)])))
    thread.start()
    thread.join()
    assert len(figures) == 1
    assert "matplotlib.pyplot" not in sys.modules
