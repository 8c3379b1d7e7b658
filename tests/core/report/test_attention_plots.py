"""The plots of temporal attention, read back from the figures."""

import datetime as dt

import numpy as np
import pytest
from planar_sits.core.report import attention_plots as plots
from planar_sits.core.report.attention_plots import ClassImage, ClassProfile

DATES = [dt.date(2017, 4, day) for day in (1, 8, 15, 22, 29)]
PROFILE = np.array([0.1, 0.2, 0.9, 0.2, 0.1])


def test_a_profile_is_scaled_and_its_threshold_drawn():
    above = PROFILE > 0.4
    fig = plots.date_profiles([ClassProfile("Meadow", "#ffdd00", PROFILE, above)], DATES, above)
    (axes,) = fig.axes
    curve, dots, threshold = axes.lines[:3]
    np.testing.assert_allclose(curve.get_ydata(), PROFILE / 0.9)
    np.testing.assert_allclose(dots.get_ydata(), [1])
    np.testing.assert_allclose(threshold.get_ydata(), (0.9 + 0.2) / 2 / 0.9)
    assert axes.get_ylabel() == "Meadow"
    assert len(axes.patches) == 1  # one run of dates is shaded


def test_a_profile_of_zeros_is_drawn():
    none = np.zeros(5, bool)
    fig = plots.date_profiles([ClassProfile("A", "#ffffff", np.zeros(5), none)], DATES, none)
    fig.canvas.draw()
    assert np.all(fig.axes[0].lines[0].get_ydata() == 0)


@pytest.mark.parametrize("length", [1, 49])
def test_images_beside_their_attention(length):
    values, attention = np.full((5, length, 2), 0.5), np.repeat(PROFILE[:, None], length, axis=1)
    image = ClassImage("Meadow", "#ffff00", values, attention)
    fig = plots.attended_images([image], list("abcde"), PROFILE > 0.4)
    fig.canvas.draw()
    left, right = fig.axes
    assert left.images[0].get_array().shape == (5, length)
    assert right.images[0].get_array().shape == (5, length, 3)
    assert left.get_title() == "Meadow"
    assert left.get_xlabel() == right.get_xlabel() == "pixel of the segment"
    assert len(right.patches) == 1  # a bar beside the date that is kept


def test_many_dates_and_classes_fit_a_page():
    dates = [DATES[0] + dt.timedelta(days=step) for step in range(224)]
    profile, kept = np.linspace(0, 1, 224), np.arange(224) > 100
    strip = ClassProfile("$x$" * 20, "#ffff00", profile, kept)
    many = plots.date_profiles([strip] * 20, dates, kept)
    assert many.get_size_inches()[0] < 11
    assert many.get_size_inches()[1] < 13
    plots.date_profiles([strip] * 2, dates, kept).canvas.draw()


def test_many_dates_have_few_labels_beside_images():
    dates = [(DATES[0] + dt.timedelta(days=step)).isoformat() for step in range(224)]
    image = ClassImage("x", "#ffff00", np.zeros((224, 50, 3)), np.zeros((224, 50)))
    fig = plots.attended_images([image] * 5, dates, np.arange(224) > 100)
    fig.canvas.draw()
    assert sum(axes.get_visible() for axes in fig.axes) == 10
    labels = [text.get_text() for text in fig.axes[0].get_yticklabels()]
    assert len(labels) == 10
    assert labels[0] == "2017-04-01"


def test_runs():
    assert plots.runs([True, False, True, True]) == [(0, 0), (2, 3)]
    assert plots.runs([False]) == []


def test_a_value_separates_the_dates_above():
    profile = np.array([1.0, 3.0, 2.0])
    assert plots.separating_value(profile, profile > 1.5) == 1.5
    for above in ([True] * 3, [False] * 3, [True, False, False]):
        assert np.isnan(plots.separating_value(profile, np.array(above)))
