"""Names of fields as formats take them."""

import pytest
from planar_sits.core.vectors.names import free_name, stored_names


@pytest.mark.parametrize(
    ("names", "driver", "stored"),
    [
        (["fid", "crop", "a:b"], "GPKG", ["fid", "crop", "a:b"]),
        (["crop", "fid"], "GPKG", ["crop", "fid_1"]),
        (["crop", "GEOM"], "GPKG", ["crop", "GEOM_1"]),
        (["crop", "geom"], "GeoJSON", ["crop", "geom"]),
        (["crop", "Crop", "crop_1"], "CSV", ["crop", "Crop_2", "crop_1"]),
        (["n", 'a\n"b', ""], "CSV", ["n", "a__b", "field"]),
        (
            ["pred_class_1", "pred_class", "éééééé"],
            "ESRI Shapefile",
            ["pred_cla_1", "pred_class", "ééééé"],
        ),
    ],
)
def test_stored_names(names, driver, stored):
    assert stored_names(names, [0], driver, "geom") == stored


def test_a_table_without_geometry_may_have_a_field_of_its_name():
    assert stored_names(["geom"], [], "GPKG") == ["geom"]


def test_a_free_name_is_taken_then():
    taken = {"a", "a_1"}
    assert [free_name("A", taken), free_name("b", taken), free_name("B", taken)] == [
        "A_2",
        "b",
        "B_1",
    ]
