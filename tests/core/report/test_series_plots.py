"""Plots of a series."""

import datetime as dt
from types import SimpleNamespace

import numpy as np
from planar_sits.core.report.series_plots import calendar, thumbnails
from planar_sits.core.series.assembly.writer import CLOUDY, USED


def row(day, tile, valid, status=USED, channels=3):
    product = SimpleNamespace(
        acquired=dt.datetime(2022, 6, day), family="sentinel-2", tile=tile, group="optical"
    )
    picture = np.full((6, 8, channels), valid, np.float32)
    picture[0, 0] = np.nan
    look = SimpleNamespace(valid=valid, thumbnail=picture)
    return SimpleNamespace(product=product, look=look, status=status)


def test_a_line_for_each_tile():
    rows = [row(1, "32ULU", 0.5), row(1, "32UMU", 0.25), row(6, "32ULU", 0.1, CLOUDY)]
    figure = calendar(rows)
    assert [axes.get_title(loc="left").split()[1] for axes in figure.axes] == ["32ULU", "32UMU"]
    (bars,) = figure.axes[0].collections
    assert [path[1, 1] for path in bars.get_segments()] == [50]
    assert len(figure.axes[0].lines[0].get_xdata()) == 1


def test_missing_pixels_are_white():
    for channels in (1, 3):
        figure = thumbnails([row(1, "a", 0.2, channels=channels), row(2, "a", 0.9)][:1])
        (image,) = figure.axes[0].images
        assert image.get_array().shape == (6, 8, 3)
        assert (image.get_array()[0, 0] == 1).all()


def test_thumbnails_without_any_value():
    one = row(1, "a", np.nan)
    assert len(thumbnails([one] * 9).axes) == 9
