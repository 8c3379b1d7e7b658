"""Features of a layer that GDAL cannot read to its end."""

import pytest
from osgeo import gdal
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.gdal_mode import gdal_exceptions
from planar_sits.core.series.whole_features import whole_features


def broken(count):
    """Yield numbers in place of features; then GDAL fails, and nothing follows."""
    yield from range(count)
    with gdal_exceptions(False):
        gdal.Error(gdal.CE_Failure, 1, "unexpected end of file")


def test_all_features_are_yielded():
    assert list(whole_features(iter("abc"), "fields")) == ["a", "b", "c"]
    assert list(whole_features([], "fields")) == []


@pytest.mark.parametrize("count", [0, 3])
def test_features_that_end_with_an_error_are_refused(count):
    features, read = whole_features(broken(count), "fields"), []
    with pytest.raises(PlanarSitsError, match="PARCELS: .*'fields'.*unexpected end of file"):
        read.extend(features)
    assert read == list(range(count))


def test_a_warning_is_no_error():
    def warned():
        gdal.Error(gdal.CE_Warning, 1, "a warning")
        yield 1

    assert list(whole_features(warned(), "fields")) == [1]


def test_the_iterator_of_qgis_is_closed():
    class Features:
        closed = False

        def __iter__(self):
            return self

        def __next__(self):
            return "a feature"

        def close(self):
            self.closed = True

    features = Features()
    reading = whole_features(features, "fields")
    assert next(reading) == "a feature"
    reading.close()
    assert features.closed
