"""Inputs of the building of a series."""

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider import build_series_support as support


def test_copies_in_the_folder_of_products_are_refused(make_run, tmp_path):
    given = {"FOLDER": str(tmp_path), "SERIES_FILE": str(tmp_path / "out" / "s.json")}
    support.check_inputs(make_run("buildseries", **given))
    with pytest.raises(PlanarSitsError, match="COPY"):
        support.check_inputs(make_run("buildseries", **given, COPY=True))


def test_the_wishes(make_run):
    wishes = support.read_wishes(make_run("buildseries", BANDS="nir", MASK_CLASSES=["snow"]))
    assert (wishes.bands, wishes.start, wishes.mask_classes) == ("nir", None, ("snow",))
    assert support.read_wishes(make_run("buildseries")).mask_classes == (
        "cloud", "shadow", "cirrus", "snow")  # fmt: skip


def test_the_outlines_of_parcels(make_run, parcels):
    from osgeo import ogr

    assert support.read_outlines(make_run("buildseries")) is None
    outlines = support.read_outlines(make_run("buildseries", PARCELS=parcels))
    assert len(outlines) == 40
    left, right, bottom, top = ogr.CreateGeometryFromWkb(outlines[0]).GetEnvelope()
    assert 7 < left < right < 8 and 48 < bottom < top < 49
