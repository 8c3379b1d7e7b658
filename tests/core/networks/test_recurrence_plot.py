"""Tests of `recurrence_plot`."""

import pytest
import torch
from planar_sits.core.networks.recurrence_plot import recurrence_plots


def test_recurrence_plots_by_hand():
    series = torch.tensor([[[1.0, 4.0, 2.0]]])
    assert recurrence_plots(series)[0, 0].tolist() == [[0, 3, 1], [3, 0, 2], [1, 2, 0]]


@pytest.mark.parametrize(("steps", "side"), [(2, 2), (24, 24), (25, 24), (70, 24)])
def test_recurrence_plots_have_at_most_24_rows(steps, side):
    series = torch.rand(2, 3, steps)
    plots = recurrence_plots(series)
    assert plots.shape == (2, 3, side, side)
    assert torch.allclose(plots, plots.transpose(2, 3))
    assert torch.allclose(recurrence_plots(series + 5), plots, atol=1e-5)


def test_a_constant_added_to_a_series_changes_nothing(build, images_for):
    network, images = build("recurrence_plot").eval(), images_for("recurrence_plot")
    assert torch.allclose(network(images), network(images + 5), atol=1e-4)
