"""A classified layer as arrays: areas, probabilities, keys."""

import numpy as np
import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.processing_provider.classified_parcels import (
    classified_source,
    predicted_field,
)
from planar_sits.tests.support.classified import (
    classified_layer,
    layer_reader,
    make_classified,
)
from qgis.core import QgsProcessingFeedback


@pytest.fixture
def read(make_run, tmp_path):
    return layer_reader(make_run, tmp_path)


@pytest.fixture
def data(provider):
    return make_classified(40)


@pytest.mark.parametrize("crs", ["EPSG:32632", "EPSG:4326", "EPSG:3857", "EPSG:2154"])
def test_hectares_on_the_ellipsoid(read, data, crs):
    """The squares lie at the central meridian, where the map is 0.04 percent too small."""
    assert read(data, crs=crs).areas == pytest.approx(data[0] / 0.9996**2, rel=2e-4)


def test_parcels_without_class_or_polygon(read, data):
    areas, truth, mapped, chances = (values.copy() for values in data)
    areas[0], mapped[1] = np.nan, -1
    parcels = read((areas, truth, mapped, chances))
    assert np.isnan(parcels.areas[0]) and np.isfinite(parcels.areas[1:]).all()
    assert parcels.mapped[1] == -1 and parcels.probabilities[1].tolist() == [0, 0, 0]
    assert parcels.probabilities[2:].sum(axis=1) == pytest.approx(np.ones(38))


def test_keys_differ_also_of_equal_polygons(read, data):
    areas, truth, mapped, chances = data
    areas = np.full(40, np.nan)  # no polygons: all geometries are the same
    areas[0] = 1.0
    keys = read((areas, truth, mapped, chances)).keys
    assert len(set(keys.tolist())) == 40


def test_random_order_depends_on_seed_and_parcel(read, data):
    first = read(data)
    part = read(tuple(values[::2] for values in data))
    assert (first.random_order(1) != first.random_order(2)).all()
    assert first.random_order(5)[0] == part.random_order(5)[0]


def test_a_layer_without_crs(make_run, tmp_path, data):
    path = classified_layer(tmp_path / "n.gpkg", data, crs="")
    one = make_run("nextvisits", QgsProcessingFeedback(), PARCELS=path)
    assert predicted_field(one) == "pred_class"
    with pytest.raises(PlanarSitsError, match="no coordinate reference system"):
        classified_source(one, "PREDICTED_FIELD")
