"""Groups of crops as the parcels have them."""

import pytest
from planar_sits.core.errors import PlanarSitsError
from planar_sits.core.job.crop_groups import CropGroups


def test_without_a_group_field_there_are_no_groups():
    assert CropGroups().of(["a", "b"]) is None


def test_the_groups_of_the_classes_that_are_left():
    crops = CropGroups(["a", "b", "c", "d", None], ["one", "one", "two", None, "two"])
    assert crops.of(["a", "b", "c"]).names == ["one", "one", "two"]
    with pytest.raises(PlanarSitsError, match="HIERARCHY_FIELD: no parcel of the class 'd'"):
        crops.of(["a", "b", "c", "d"])
