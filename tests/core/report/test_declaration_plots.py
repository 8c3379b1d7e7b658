"""The curve of expected alarms, read back from the figure."""

import numpy as np
import pytest
from planar_sits.core.report.declaration_plots import alarms_curve


def test_the_curve_adds_up_the_posteriors():
    axes = alarms_curve(np.array([0.2, 0.9, 0.5]), 2).axes[0]
    curve = next(line for line in axes.lines if line.get_label() == "expected true alarms")
    assert list(curve.get_ydata()) == pytest.approx([0, 0.9, 1.4, 1.6])
    budget = next(line for line in axes.lines if line.get_label() == "budget")
    assert budget.get_xdata()[0] == 2


@pytest.mark.parametrize("wrong", [[0.0], [1.0, 1.0]])
def test_certain_and_single_parcels_are_drawn(wrong):
    figure = alarms_curve(np.array(wrong), 50)
    figure.canvas.draw()
    lines = figure.axes[0].lines
    curve = next(line for line in lines if line.get_label() == "expected true alarms")
    assert list(curve.get_ydata()) == pytest.approx([0, *np.cumsum(wrong)])
