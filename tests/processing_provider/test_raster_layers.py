"""Rasters as QGIS opens them; more is in test_series_inputs.py."""

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider.raster_layers import PlainRaster, opened_rasters
from qgis.core import QgsProcessingContext


def test_files_are_opened_and_others_named(qgis_app, series):
    context = QgsProcessingContext()  # owns the layers
    (layer,) = opened_rasters("SERIES", series["SERIES"][:1], context)
    assert layer.bandCount() == PlainRaster(series["SERIES"][0], "first").bandCount()
    with pytest.raises(PlanarSitsError, match="^MASKS: 'no.tif' cannot be opened as a raster"):
        opened_rasters("MASKS", ["no.tif"], context)
