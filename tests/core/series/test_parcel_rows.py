"""The table of parcels from the features of a layer; see also test_parcels.py."""

import pytest
from planar_sits.core.errors import Cancelled, PlanarSitsError
from planar_sits.core.series.parcel_rows import Row, geometry_hash, parcel_table
from planar_sits.core.series.polygons import Polygon


def prepare(geometry):
    first = Polygon("", key=7, wkb=b"a", bounds=(1.0, 2.0, 3.0, 4.0), zone=1)
    return [first, Polygon("", key=8, wkb=b"b", zone=0)] if geometry else [Polygon("no geometry")]


def test_a_row_for_each_feature():
    rows = [Row(5, "shape", 11, "north", 3.0, " a "), Row(9, None, 12)]
    parcels = parcel_table(rows, prepare, "fields", grouped=True)
    assert parcels.ids == ["north", "9"]
    assert parcels.labels == ["3", None]
    assert parcels.groups == ["a", None]
    assert parcels.status == ["", "no geometry"]
    assert list(parcels.feature_ids) == [5, 9]
    assert list(parcels.shapes) == [11, 12]
    assert parcels.keys.tolist() == [7, 0]
    assert parcels.bounds[0].tolist() == [1, 2, 3, 4]
    assert parcels.zones.tolist() == [1, 0]
    assert [place.key for place in parcels.others[0]] == [8]


def test_groups_only_with_a_field():
    assert parcel_table([Row(1, None, 1, None, None, "a")], prepare, "fields").groups == []


def test_no_feature_and_cancel():
    with pytest.raises(PlanarSitsError, match="'fields' has no features"):
        parcel_table([], prepare, "fields")
    with pytest.raises(Cancelled):
        parcel_table([Row(1, None, 1)], prepare, "fields", cancelled=lambda: True)


def test_the_hash_of_a_geometry_has_64_bits():
    assert geometry_hash(b"") != geometry_hash(b"a") < 2**64
