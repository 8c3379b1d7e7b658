"""A small series file."""

import datetime as dt

import pytest
from osgeo import osr


@pytest.fixture
def record():
    """Return the record of two acquisitions of three bands and a mask."""
    from planar_sits.core.series.catalog.record import (
        BandRecord,
        ItemRecord,
        MaskRecord,
        SeriesRecord,
        Zone,
    )
    from planar_sits.core.series.grid import Grid

    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    bands = tuple(
        BandRecord(name, common, "reflectance", 0.0001, -0.1)
        for name, common in (("B08", "nir"), ("B04", "red"), ("B99", ""))
    )
    grid = Grid("EPSG:32632", 300000.0, 5500000.0, 10.0, 10.0, 12, 8)
    zone = Zone(grid, crs.ExportToWkt())
    items = tuple(
        ItemRecord(
            f"item{day}",
            f"Product {day}",
            dt.datetime(2022, 6, day, 10, 36, tzinfo=dt.timezone.utc),
            f"s_rasters/{day}.vrt",
            f"s_rasters/{day}_mask.vrt" if day > 1 else "",
            bands,
            (MaskRecord("SCL", "0,8-10,bit:12"),) if day > 1 else (),
            "optical",
            zone,
            grid.bounds,
            tile="32ULU",
            baseline="04.00",
            valid=0.5,
            size=1234,
        )
        for day in (1, 2)
    )
    return SeriesRecord(items)
