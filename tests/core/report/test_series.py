"""The page of a series."""

import datetime as dt

import numpy as np
import pytest
from planar_sits.core.products.product import Product, ProductBand
from planar_sits.core.report.series import write_series_report
from planar_sits.core.series.assembly.build import Built
from planar_sits.core.series.assembly.look import Look
from planar_sits.core.series.assembly.writer import CLOUDY, USED, Row
from planar_sits.core.series.catalog.record import (
    BandRecord,
    ItemRecord,
    MaskRecord,
    SeriesRecord,
    Zone,
)
from planar_sits.core.series.grid import Grid


@pytest.fixture
def built():
    rows, items = [], []
    zone = Zone(Grid("EPSG:32632", 0.0, 0.0, 10.0, 10.0, 8, 6), "")
    for day, status in ((1, USED), (11, CLOUDY), (21, USED)):
        time = dt.datetime(2022, 6, day, tzinfo=dt.timezone.utc)
        band = ProductBand("B04", "red", "a.tif", 1, 1e-4, -0.1)
        product = Product("sentinel-2", f"P<{day}>", time, (band,), tile="32ULU", baseline="04.00")
        picture = np.full((6, 8, 1), day / 30, np.float32)
        picture[0, 0] = np.nan
        rows.append(Row(product, band, ("B04",), Look(day / 30, 0.1, True, picture), status))
        if status == USED:
            items.append(ItemRecord(
                str(day), product.title, time, "a.vrt", "m.vrt",
                (BandRecord("B04", "red", "reflectance", 1e-4, -0.1),),
                (MaskRecord("SCL", "0,8-9"),), "optical", zone, zone.grid.bounds))  # fmt: skip
    return Built(SeriesRecord(tuple(items)), rows, ["A note."])


def test_the_page_shows_the_series(built, tmp_path):
    write_series_report(tmp_path / "r.html", built, ["Another."])
    page = (tmp_path / "r.html").read_text("utf-8")
    page = page.replace('<span class="whole">', "").replace("</span>", "")
    for text in ("2 on 2 dates", "red (B04)", "reflectance", "SCL: 0,8-9", "A note.", "Another.",
                 "left out: too cloudy", "P&lt;11&gt;", "8 x 6 pixels of 10 x 10"):  # fmt: skip
        assert text in page
    assert page.count("<img") == 2
