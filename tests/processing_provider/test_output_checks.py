"""Checks of outputs as QGIS names them; whole refused runs are in test_refused_outputs.py."""

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider import output_checks


def test_rasters_end_in_tif(make_run):
    assert output_checks.check_rasters(make_run("classify", ATTENTION="a.tif")) is None
    with pytest.raises(PlanarSitsError, match="SEMANTIC: 's.png' must end in .tif"):
        output_checks.check_rasters(make_run("classify", SEMANTIC="s.png"))
